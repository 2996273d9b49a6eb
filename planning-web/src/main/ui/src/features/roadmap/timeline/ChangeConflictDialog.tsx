import { Button } from '@mantine/core';
import type { CycleItems } from '@/api/timeline';
import { Dialog } from '@/components/Dialog/Dialog';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { formatRelative } from '@/lib/format';
import { draftOf } from '../item-form/model';
import { inWords } from './changes';
import { timelineText } from './text';
import type { ChangeConflict } from './use-changing';

interface ChangeConflictDialogProps {
  conflict: ChangeConflict;
  plan: CycleItems;
  onKeep: () => void;
  onChange: () => void;
}

/** Two people changed the same thing of an item: both are said, and one of them is chosen. */
export function ChangeConflictDialog({ conflict, plan, onKeep, onChange }: ChangeConflictDialogProps) {
  const t = timelineText.useText();
  const { item, change } = conflict;
  const theirs = draftOf(item);
  const words = { ...plan, dates: useDatesWords() };

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
          <Button onClick={onChange}>{t('conflict.change')}</Button>
        </>
      }
    >
      <p>
        {t('conflict.theirs', {
          who: item.changedBy,
          when: formatRelative(item.changedAt),
          what: inWords(theirs, change, words),
        })}
      </p>
      <p>{t('conflict.yours', { what: inWords({ ...theirs, ...change }, change, words) })}</p>
    </Dialog>
  );
}
