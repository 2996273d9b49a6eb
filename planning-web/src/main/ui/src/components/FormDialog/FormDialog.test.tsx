import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '@/test/render';
import { type Loaded, useEditing } from '../EditForm/use-editing';
import { FormDialog } from './FormDialog';

type Theme = { name: string };
const loaded: Loaded<Theme> = { values: { name: 'Growth' }, version: '"1"' };

function ThemeDialog({ save, onClose }: { save: (values: Theme) => Promise<Loaded<Theme>>; onClose: () => void }) {
  const editing = useEditing<Theme>({ loaded, save, reload: async () => loaded });
  return (
    <FormDialog
      title="Edit theme"
      editing={editing}
      fieldLabels={{ name: 'Name' }}
      saveLabel="Save theme"
      onClose={onClose}
    >
      <TextInput label="Name" {...editing.form.getInputProps('name')} />
    </FormDialog>
  );
}

async function openDialog() {
  const save = vi.fn(async (values: Theme) => ({ values, version: '"2"' }));
  const onClose = vi.fn();
  const user = userEvent.setup();
  await renderInApp(<ThemeDialog save={save} onClose={onClose} />);
  return { user, save, onClose, name: await screen.findByLabelText('Name') };
}

test('closes at once while nothing was typed', async () => {
  const { user, onClose } = await openDialog();

  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(onClose).toHaveBeenCalledOnce();
});

test('asks before it throws away what was typed, and stays when told to', async () => {
  const { user, name, onClose } = await openDialog();

  await user.type(name, '!{Escape}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Discard what you typed?');
  await user.click(screen.getByRole('button', { name: 'Keep editing' }));

  expect(onClose).not.toHaveBeenCalled();
  expect(name).toHaveValue('Growth!');
});

test('Ctrl+Enter saves', async () => {
  const { user, name, save } = await openDialog();

  await user.type(name, '!{Control>}{Enter}{/Control}');

  await waitFor(() => expect(save).toHaveBeenCalledWith({ name: 'Growth!' }, '"1"'));
});
