import { Textarea, TextInput } from '@mantine/core';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { policyText } from '../text';
import { type Draft, type Guideline, withGuideline, withoutGuideline } from './model';
import { RetireButton } from './RetireButton';
import { readDraft, useWrite, versionOf } from './use-draft';

type Values = { title: string; text: string };

interface GuidelineDialogProps {
  draft: Draft;
  /** One of the draft, or a new one with a number that nobody has used. */
  guideline: Guideline;
  onClose: () => void;
}

/** Words of a guideline. Its number keeps its title; what changes at heart gets a number of its own. */
export function GuidelineDialog({ draft, guideline, onClose }: GuidelineDialogProps) {
  const t = policyText.useText();
  const write = useWrite();
  const known = (of: Draft) => of.text.guidelines.find(({ number }) => number === guideline.number);
  const isNew = known(draft) === undefined;
  const loaded = (of: Draft): Loaded<Values> => {
    const { title, text } = known(of) ?? guideline;
    return { values: { title, text }, version: versionOf(of) };
  };
  const editing = useEditing<Values>({
    loaded: loaded(draft),
    validate: ({ title, text }) => ({
      ...(title.trim() === '' ? { title: t('edit.missing') } : {}),
      ...(text.trim() === '' ? { text: t('edit.missing') } : {}),
    }),
    save: async (values, version) => {
      const before = versionOf(draft) === version ? draft : await readDraft();
      return loaded(
        await write(before, version, withGuideline(before.text, { number: guideline.number, ...trimmed(values) })),
      );
    },
    reload: async () => loaded(await readDraft()),
    onSaved: onClose,
  });
  const labels = { title: t('edit.field.title'), text: t('edit.field.text') };

  return (
    <FormDialog
      title={t('edit.guideline', { number: guideline.number })}
      editing={editing}
      fieldLabels={labels}
      saveLabel={t('edit.keep')}
      size="large"
      onClose={onClose}
    >
      <TextInput
        label={labels.title}
        description={isNew ? undefined : t('edit.titleStays')}
        readOnly={!isNew}
        maxLength={120}
        {...editing.form.getInputProps('title')}
      />
      <Textarea
        label={labels.text}
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        {...editing.form.getInputProps('text')}
      />
      {!isNew && (
        <RetireButton
          label={t('edit.retireGuideline')}
          retire={() => write(draft, versionOf(draft), withoutGuideline(draft.text, guideline.number))}
          onRetired={onClose}
        />
      )}
    </FormDialog>
  );
}

function trimmed({ title, text }: Values): Values {
  return { title: title.trim(), text: text.trim() };
}
