import { Textarea, TextInput } from '@mantine/core';
import type { Cycle } from '@/api/cycle';
import type { Revisit } from '@/api/revisits';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { subjectText } from '@/components/Watched/words';
import classes from './dialogs.module.css';
import type { First, RevisitEntry } from './model';
import { SubjectFields } from './SubjectFields';
import { revisitText } from './text';
import { useRevisitEditing } from './use-revisit-editing';

interface RevisitDialogProps {
  cycle: Cycle;
  /** The one to change; without it a new one is planned. */
  revisit?: Revisit;
  first: First;
  onClose: () => void;
}

const REPEATS = ['ONCE', 'QUARTERLY'] as const;

export function RevisitDialog({ cycle, revisit, first, onClose }: RevisitDialogProps) {
  const t = revisitText.useText();
  const editing = useRevisitEditing({
    cycle,
    revisit,
    first,
    onSaved: () => {
      toast(t(revisit ? 'revisit.saved' : 'revisit.created'));
      onClose();
    },
  });
  const { form } = editing;
  const { values, getInputProps, setFieldValue } = form;
  const labels = {
    subjectKind: t('field.subjectKind'),
    subjectId: t('field.choose'),
    question: t('field.question'),
    dueOn: t('field.dueOn'),
    repeats: t('field.repeats'),
    ownerId: t('field.sees'),
  } as Record<keyof RevisitEntry & string, string>;

  return (
    <FormDialog<RevisitEntry>
      title={t(revisit ? 'revisit.edit' : 'newRevisit')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) =>
        field === 'repeats' ? t(`field.repeat.${value as Revisit['repeats']}`) : String(value)
      }
      saveLabel={t(revisit ? 'revisit.save' : 'revisit.create')}
      size="medium"
      onClose={onClose}
    >
      {revisit ? (
        <p className={classes.fixed}>
          <strong>{subjectText(revisit.subject)}</strong>
        </p>
      ) : (
        <SubjectFields cycle={cycle} form={form} values={values} />
      )}
      <Textarea
        label={labels.question}
        placeholder={t('field.questionExample')}
        autosize
        minRows={2}
        maxLength={300}
        {...getInputProps('question')}
      />
      <TextInput type="date" label={labels.dueOn} {...getInputProps('dueOn')} />
      <Segments
        label={labels.repeats}
        options={REPEATS.map((value) => ({ value, label: t(`field.repeat.${value}`) }))}
        value={values.repeats}
        onChange={(repeats) => setFieldValue('repeats', repeats)}
      />
      <PersonSelect
        label={labels.ownerId}
        current={revisit?.owner}
        {...getInputProps('ownerId')}
        value={values.ownerId === '' ? null : values.ownerId}
        onChange={(personId) => setFieldValue('ownerId', personId ?? '')}
      />
    </FormDialog>
  );
}
