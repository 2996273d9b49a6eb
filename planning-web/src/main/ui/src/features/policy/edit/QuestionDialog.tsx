import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import { type Draft, fitting, KINDS, type QuestionText, withoutQuestion, withQuestion } from './model';
import { OptionsEditor } from './OptionsEditor';
import { RetireButton } from './RetireButton';
import { SeedsEditor } from './SeedsEditor';
import { ThresholdsEditor } from './ThresholdsEditor';
import { TierSelect } from './TierSelect';
import { readDraft, useWrite, versionOf } from './use-draft';

type Values = Omit<QuestionText, 'id'>;

interface QuestionDialogProps {
  draft: Draft;
  /** One of the draft, or a new one with an id that nobody has used. */
  question: QuestionText;
  onClose: () => void;
}

/** One question with what its answers demand. The way in which it is answered stays for as long as it has its id. */
export function QuestionDialog({ draft, question, onClose }: QuestionDialogProps) {
  const t = policyText.useText();
  const write = useWrite();
  const { id } = question;
  const known = (of: Draft) => of.text.questions.find((one) => one.id === id);
  const isNew = known(draft) === undefined;
  const loaded = (of: Draft): Loaded<Values> => {
    const { id: _, ...values } = known(of) ?? question;
    return { values, version: versionOf(of) };
  };
  const editing = useEditing<Values>({
    loaded: loaded(draft),
    validate: ({ text, guidelines }) => ({
      ...(text.trim() === '' ? { text: t('edit.missing') } : {}),
      ...(guidelines.length === 0 ? { guidelines: t('edit.noGuideline') } : {}),
    }),
    save: async (values, version) => {
      const before = versionOf(draft) === version ? draft : await readDraft();
      return loaded(
        await write(before, version, withQuestion(before.text, fitting({ id, ...values, text: values.text.trim() }))),
      );
    },
    reload: async () => loaded(await readDraft()),
    onSaved: onClose,
  });

  return (
    <FormDialog
      title={t('edit.question', { id })}
      editing={editing}
      fieldLabels={labelsOf(t)}
      saveLabel={t('edit.keep')}
      size="large"
      onClose={onClose}
    >
      <QuestionFields editing={editing} draft={draft} isNew={isNew} />
      {!isNew && (
        <RetireButton
          label={t('edit.retireQuestion')}
          retire={() => write(draft, versionOf(draft), withoutQuestion(draft.text, id))}
          onRetired={onClose}
        />
      )}
    </FormDialog>
  );
}

interface FieldsProps {
  editing: ReturnType<typeof useEditing<Values>>;
  draft: Draft;
  isNew: boolean;
}

function QuestionFields({ editing: { form }, draft, isNew }: FieldsProps) {
  const t = policyText.useText();
  const labels = labelsOf(t);
  const tier = (field: 'mandatoryFromTier' | 'unknownTier') => ({
    label: labels[field],
    tier: form.values[field],
    onChange: (chosen: number) => form.setFieldValue(field, chosen),
  });

  return (
    <>
      <Textarea
        label={labels.text}
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('text')}
      />
      <Textarea label={labels.help} autosize minRows={2} maxLength={1000} {...form.getInputProps('help')} />
      <div className={classes.pair}>
        <NativeSelect
          label={labels.kind}
          disabled={!isNew}
          data={KINDS.map((kind) => ({ value: kind, label: t(`bank.${kind}`) }))}
          {...form.getInputProps('kind')}
        />
        <TierSelect {...tier('mandatoryFromTier')} from={1} />
        <TierSelect {...tier('unknownTier')} from={2} />
      </div>
      <Checkbox label={labels.triage} {...form.getInputProps('triage', { type: 'checkbox' })} />
      <Checkbox label={labels.evidence} {...form.getInputProps('evidence', { type: 'checkbox' })} />
      <Checkbox.Group
        label={labels.guidelines}
        error={form.errors.guidelines}
        value={form.values.guidelines.map(String)}
        onChange={(chosen) =>
          form.setFieldValue(
            'guidelines',
            chosen.map(Number).toSorted((one, two) => one - two),
          )
        }
      >
        <div className={classes.checks}>
          {draft.text.guidelines.map(({ number, title }) => (
            <Checkbox key={number} value={String(number)} label={`${number}. ${title}`} />
          ))}
        </div>
      </Checkbox.Group>
      {form.values.kind === 'CHOICE' && (
        <OptionsEditor options={form.values.options} onChange={(options) => form.setFieldValue('options', options)} />
      )}
      {form.values.kind === 'NUMBER' && (
        <ThresholdsEditor
          thresholds={form.values.thresholds}
          onChange={(thresholds) => form.setFieldValue('thresholds', thresholds)}
        />
      )}
      <SeedsEditor seeds={form.values.seeds} onChange={(seeds) => form.setFieldValue('seeds', seeds)} />
    </>
  );
}

function labelsOf(t: ReturnType<typeof policyText.useText>): Record<keyof Values, string> {
  return {
    text: t('edit.field.question'),
    help: t('edit.field.help'),
    kind: t('edit.field.kind'),
    mandatoryFromTier: t('edit.field.from'),
    unknownTier: t('edit.field.unknown'),
    triage: t('edit.field.triage'),
    evidence: t('edit.field.evidence'),
    guidelines: t('edit.field.guidelines'),
    options: t('bank.options'),
    thresholds: t('edit.field.thresholds'),
    seeds: t('bank.seeds'),
  };
}
