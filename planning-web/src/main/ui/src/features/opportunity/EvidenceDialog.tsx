import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Cycle } from '@/api/cycle';
import { type Evidence, type Opportunity, opportunitiesQuery } from '@/api/opportunities';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { todayAt } from '@/lib/today';
import classes from './dialogs.module.css';
import { dimensionsOf, type EvidenceEntry } from './model';
import { opportunityText } from './text';
import { useEvidenceEditing } from './use-evidence-editing';

interface EvidenceDialogProps {
  cycle: Cycle;
  opportunity: Opportunity;
  /** What is corrected; without it a segment is added. */
  evidence?: Evidence;
  onClose: () => void;
}

const FIELDS = ['dimension', 'segment', 'source', 'askedOn', 'asked', 'important', 'satisfied'] as const;

export function EvidenceDialog({ cycle, opportunity, evidence, onClose }: EvidenceDialogProps) {
  const t = opportunityText.useText();
  const knownId = useId();
  const known = dimensionsOf(useQuery(opportunitiesQuery(cycle.id)).data ?? []);
  const editing = useEvidenceEditing({
    opportunity,
    evidence,
    today: todayAt(new Date()),
    onSaved: (name) => {
      toast(t(evidence ? 'evidence.saved' : 'evidence.created', { name }));
      onClose();
    },
  });
  const { getInputProps } = editing.form;
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`field.${field}`)])) as Record<
    keyof EvidenceEntry & string,
    string
  >;
  const count = (field: 'asked' | 'important' | 'satisfied') => (
    <TextInput
      label={labels[field]}
      description={field === 'asked' ? undefined : t('field.countHint')}
      inputMode="numeric"
      maxLength={8}
      {...getInputProps(field)}
    />
  );

  return (
    <FormDialog<EvidenceEntry>
      title={evidence ? t('evidence.edit') : t('evidence.new')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={evidence ? t('evidence.save') : t('evidence.create')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.about}>{opportunity.title}</p>
      <datalist id={knownId}>
        {known.map((dimension) => (
          <option key={dimension} value={dimension} />
        ))}
      </datalist>
      <div className={classes.pair}>
        <TextInput
          label={labels.dimension}
          placeholder={t('field.dimensionExample')}
          list={knownId}
          maxLength={60}
          data-autofocus
          {...getInputProps('dimension')}
        />
        <TextInput
          label={labels.segment}
          placeholder={t('field.segmentExample')}
          maxLength={80}
          {...getInputProps('segment')}
        />
      </div>
      <TextInput
        label={labels.source}
        placeholder={t('field.sourceExample')}
        maxLength={200}
        {...getInputProps('source')}
      />
      <div className={classes.pair}>
        <TextInput type="date" label={labels.askedOn} {...getInputProps('askedOn')} />
        {count('asked')}
        {count('important')}
        {count('satisfied')}
      </div>
    </FormDialog>
  );
}
