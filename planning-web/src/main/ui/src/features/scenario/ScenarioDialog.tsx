import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { Scenario } from '@/api/scenarios';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import type { ScenarioEntry } from './model';
import classes from './ScenarioDialog.module.css';
import { scenarioText } from './text';
import { useScenarioEditing } from './use-scenario-editing';

const THOROUGHNESS = ['QUICK', 'USUAL', 'LONG'] as const;
const TIERS = [1, 2, 3, 4] as const;
const PERCENTS = ['capacityPercent', 'budgetPercent', 'delayPercent'] as const;
const KEEPS = ['keepsPromoted', 'keepsAllocation'] as const;

interface ScenarioDialogProps {
  cycleId: string;
  /** The scenario to change; without it the dialog adds one. */
  scenario?: Scenario | undefined;
  onClose: () => void;
  onAdded?: (id: string) => void;
}

export function ScenarioDialog({ cycleId, scenario, onClose, onAdded }: ScenarioDialogProps) {
  const t = scenarioText.useText();
  const editing = useScenarioEditing(cycleId, scenario, (name, id) => {
    toast(t(scenario ? 'dialog.saved' : 'dialog.added', { name }));
    onClose();
    onAdded?.(id);
  });
  const { getInputProps, values, setFieldValue } = editing.form;
  const labels = {
    name: t('dialog.name'),
    note: t('dialog.note'),
    thoroughness: t('dialog.thoroughness'),
    capacityPercent: t('dialog.capacityPercent'),
    budgetPercent: t('dialog.budgetPercent'),
    delayPercent: t('dialog.delayPercent'),
    keepsPromoted: t('dialog.keepsPromoted'),
    keepsAllocation: t('dialog.keepsAllocation'),
    leadDays: t('dialog.leadDays'),
    reviewHours: t('dialog.reviewHours'),
    reviewerHours: t('dialog.reviewerHours'),
  } as Record<keyof ScenarioEntry & string, string>;

  return (
    <FormDialog<ScenarioEntry>
      title={t(scenario ? 'dialog.edit' : 'dialog.add')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) => shown(field, value, t)}
      saveLabel={t(scenario ? 'dialog.save' : 'dialog.create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={labels.name}
        placeholder={t('dialog.nameExample')}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        {...getInputProps('name')}
      />
      <Textarea
        label={labels.note}
        description={t('dialog.noteHint')}
        autosize
        minRows={2}
        maxLength={500}
        {...getInputProps('note')}
      />
      <div className={classes.figures}>
        {PERCENTS.map((field) => (
          <NumberInput key={field} label={labels[field]} allowDecimal={false} min={0} {...getInputProps(field)} />
        ))}
      </div>
      <fieldset className={classes.group}>
        <legend>{t('dialog.keeps')}</legend>
        {KEEPS.map((field) => (
          <Checkbox key={field} label={labels[field]} {...getInputProps(field, { type: 'checkbox' })} />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('dialog.review')}</legend>
        <div className={classes.tiers}>
          <span />
          {TIERS.map((tier) => (
            <span key={tier} aria-hidden>
              {t('dialog.tier', { tier })}
            </span>
          ))}
          {(['leadDays', 'reviewHours'] as const).map((field) => (
            <TierFields key={field} field={field} label={labels[field] ?? ''} getInputProps={getInputProps} />
          ))}
        </div>
        <NumberInput
          label={labels.reviewerHours}
          description={t('dialog.reviewerHoursHint')}
          allowDecimal={false}
          min={0}
          {...getInputProps('reviewerHours')}
        />
      </fieldset>
      <Segments
        label={labels.thoroughness}
        options={THOROUGHNESS.map((value) => ({ value, label: t(`dialog.thoroughnessOf.${value}`) }))}
        value={values.thoroughness}
        onChange={(thoroughness) => setFieldValue('thoroughness', thoroughness)}
      />
    </FormDialog>
  );
}

interface TierFieldsProps {
  field: 'leadDays' | 'reviewHours';
  label: string;
  getInputProps: (path: string) => object;
}

function TierFields({ field, label, getInputProps }: TierFieldsProps) {
  const t = scenarioText.useText();
  return (
    <>
      <span aria-hidden>{label}</span>
      {TIERS.map((tier) => (
        <NumberInput
          key={tier}
          aria-label={t(`dialog.${field}Of`, { tier })}
          allowDecimal={false}
          min={0}
          hideControls
          {...getInputProps(`${field}.${tier - 1}`)}
        />
      ))}
    </>
  );
}

/** For whoever compares two versions. */
function shown(field: string, value: unknown, t: ReturnType<typeof scenarioText.useText>): string {
  if (typeof value === 'boolean') {
    return t(value ? 'dialog.on' : 'dialog.off');
  }
  return field === 'thoroughness'
    ? t(`dialog.thoroughnessOf.${value as Scenario['thoroughness']}`)
    : Array.isArray(value)
      ? value.join(', ')
      : String(value);
}
