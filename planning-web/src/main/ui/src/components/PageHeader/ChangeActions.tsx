import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react';
import { usePageAction } from '@/lib/page-actions';

interface Action {
  label: string;
  run: () => void;
}

/** What is done with the thing that a page shows: by its buttons, by keys and from the palette. */
export function ChangeActions({ archive, edit, add }: Record<'archive' | 'edit' | 'add', Action>) {
  usePageAction({ id: 'new', ...add });
  usePageAction({ id: 'edit', ...edit });
  return (
    <>
      <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive.run}>
        {archive.label}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={edit.run}>
        {edit.label}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.run}>
        {add.label}
      </Button>
    </>
  );
}
