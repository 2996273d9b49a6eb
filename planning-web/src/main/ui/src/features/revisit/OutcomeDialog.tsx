import { Textarea } from '@mantine/core';
import type { Revisit } from '@/api/revisits';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { subjectText } from '@/components/Watched/words';
import { formatDate } from '@/lib/format';
import classes from './dialogs.module.css';
import { revisitText } from './text';
import { type OutcomeEntry, useOutcome } from './use-answering';

/** Asks what came of looking again. */
export function OutcomeDialog({ revisit, onClose }: { revisit: Revisit; onClose: () => void }) {
  const t = revisitText.useText();
  const editing = useOutcome(revisit, (next) => {
    toast(next.state === 'DONE' ? t('outcome.made') : t('outcome.madeNext', { day: formatDate(next.dueOn) }));
    onClose();
  });
  return (
    <FormDialog<OutcomeEntry>
      title={t('outcome.title')}
      editing={editing}
      fieldLabels={{ outcome: t('outcome.label') } as Record<keyof OutcomeEntry & string, string>}
      saveLabel={t('outcome.save')}
      onClose={onClose}
    >
      <div className={classes.facts}>
        <p>
          <strong>{revisit.question}</strong>
        </p>
        <p>
          {subjectText(revisit.subject)}, {formatDate(revisit.dueOn)}
        </p>
      </div>
      <Textarea
        label={t('outcome.label')}
        autosize
        minRows={3}
        maxLength={500}
        data-autofocus
        {...editing.form.getInputProps('outcome')}
      />
    </FormDialog>
  );
}
