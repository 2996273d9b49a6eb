import { Button } from '@mantine/core';
import { Dialog } from '@/components/Dialog/Dialog';
import { formatRelative } from '@/lib/format';
import { datesInWords } from './labels';
import { timelineText } from './text';
import type { MoveConflict } from './use-moving';

interface MoveConflictDialogProps {
  conflict: MoveConflict;
  onKeep: () => void;
  onMove: () => void;
}

/** Two people moved the same item: both places are said, and one of them is chosen. */
export function MoveConflictDialog({ conflict: { item, to }, onKeep, onMove }: MoveConflictDialogProps) {
  const t = timelineText.useText();

  return (
    <Dialog
      open
      title={t('conflict.title', { title: item.title })}
      onClose={onKeep}
      footer={
        <>
          <Button variant="default" onClick={onKeep} data-autofocus>
            {t('conflict.keep')}
          </Button>
          <Button onClick={onMove}>{t('conflict.move')}</Button>
        </>
      }
    >
      <p>
        {t('conflict.theirs', {
          who: item.changedBy,
          when: formatRelative(item.changedAt),
          dates: datesInWords(item, t),
        })}
      </p>
      <p>{t('conflict.yours', { dates: datesInWords(to, t) })}</p>
    </Dialog>
  );
}
