import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react';
import type { Objective } from '@/api/objectives';
import type { Opened } from './OpenedDialog';
import classes from './ThemeObjectives.module.css';
import { objectiveText } from './text';

interface ObjectiveToolsProps {
  objective: Objective;
  onOpen: (opened: Opened) => void;
}

/** What who may change an objective does with it. */
export function ObjectiveTools({ objective, onOpen }: ObjectiveToolsProps) {
  const t = objectiveText.useText();
  const name = objective.title;
  return (
    <div className={classes.tools} data-print="hide">
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={15} aria-hidden />}
        aria-label={t('keyResult.newFor', { name })}
        onClick={() => onOpen({ what: 'new-key-result', objective })}
      >
        {t('column.keyResult')}
      </Button>
      <ActionIcon aria-label={t('editNamed', { name })} onClick={() => onOpen({ what: 'edit', objective })}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('archiveNamed', { name })} onClick={() => onOpen({ what: 'archive', objective })}>
        <IconArchive size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
