import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { api } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { STEPS } from '@/components/RiskMatrix/levels';
import type { Mitigation, Review, Scenario } from './model';
import classes from './ScenarioDialog.module.css';
import {
  BLOCKS,
  complaintsAboutMitigation,
  type MitigationDraft,
  mitigationDraftOf,
  mitigationFor,
  mitigationInputOf,
} from './scenario-draft';
import { reviewText } from './text';
import { readReview, useRefresh } from './use-review';

interface MitigationDialogProps {
  review: Review;
  scenario: Scenario;
  /** The one to edit; a new one when absent. */
  mitigation?: Mitigation | undefined;
  onClose: () => void;
}

export function MitigationDialog({ review, scenario, mitigation, onClose }: MitigationDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const loadedFrom = (found: Mitigation | undefined) =>
    found === undefined
      ? { values: mitigationFor(scenario), version: undefined }
      : { values: mitigationDraftOf(found), version: `"${found.version}"` };
  const editing = useEditing<MitigationDraft>({
    loaded: loadedFrom(mitigation),
    validate: complaintsAboutMitigation,
    save: async (draft, version) => {
      const body = mitigationInputOf(draft);
      if (mitigation === undefined) {
        await api.POST('/api/v1/misuse-scenarios/{id}/mitigations', { params: { path: { id: scenario.id } }, body });
      } else {
        const path = { params: { path: { id: mitigation.id } } };
        await api.PUT('/api/v1/mitigations/{id}', { ...path, body, headers: ifMatch(version) });
      }
      await refresh();
      return { values: draft, version };
    },
    reload: async () => {
      const { scenarios } = await readReview(review.id);
      return loadedFrom(scenarios.flatMap(({ mitigations }) => mitigations).find(({ id }) => id === mitigation?.id));
    },
    onSaved: onClose,
  });

  return (
    <FormDialog
      title={mitigation ? t('mitigation.editTitle') : t('mitigation.title')}
      editing={editing}
      fieldLabels={labels(t, editing.form.values)}
      saveLabel={t('mitigation.save')}
      size="medium"
      onClose={onClose}
    >
      <p>{t('mitigation.words')}</p>
      <MitigationFields form={editing.form} owner={mitigation?.owner} />
    </FormDialog>
  );
}

interface MitigationFieldsProps {
  form: ReturnType<typeof useEditing<MitigationDraft>>['form'];
  owner: Mitigation['owner'] | undefined;
}

function MitigationFields({ form, owner }: MitigationFieldsProps) {
  const t = reviewText.useText();
  return (
    <>
      <Textarea
        label={t('mitigation.field.text')}
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
      <div className={classes.story}>
        <PersonSelect
          label={t('mitigation.field.ownerId')}
          description={t('mitigation.help.ownerId')}
          current={owner}
          value={form.values.ownerId || null}
          error={form.errors['ownerId']}
          onChange={(personId) => form.setFieldValue('ownerId', personId ?? '')}
        />
        <TextInput type="date" label={t('mitigation.field.dueOn')} {...form.getInputProps('dueOn')} />
      </div>
      <Textarea
        label={t('mitigation.field.measure')}
        description={t('mitigation.help.measure')}
        autosize
        minRows={1}
        maxRows={6}
        {...form.getInputProps('measure')}
      />
      <div className={classes.story}>
        <NativeSelect
          label={t('mitigation.field.blocks')}
          data={BLOCKS.map((step) => ({ value: step, label: t(`mitigation.blocks.${step}`) }))}
          {...form.getInputProps('blocks')}
        />
        <NativeSelect
          label={t('mitigation.field.residualSeverity')}
          data={STEPS.map((step) => ({ value: String(step), label: t(`scenarios.severity.${step}`) }))}
          {...form.getInputProps('residualSeverity')}
        />
        <NativeSelect
          label={t('mitigation.field.residualLikelihood')}
          data={STEPS.map((step) => ({ value: String(step), label: t(`scenarios.likelihood.${step}`) }))}
          {...form.getInputProps('residualLikelihood')}
        />
      </div>
    </>
  );
}

function labels(
  t: ReturnType<typeof reviewText.useText>,
  draft: MitigationDraft,
): Record<keyof MitigationDraft, string> {
  const fields = Object.keys(draft) as (keyof MitigationDraft)[];
  return Object.fromEntries(fields.map((field) => [field, t(`mitigation.field.${field}`)])) as Record<
    keyof MitigationDraft,
    string
  >;
}
