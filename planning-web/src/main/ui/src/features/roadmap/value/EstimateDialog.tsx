import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { formatNumber, formatPercent, formatScore } from '@/lib/format';
import classes from './EstimateDialog.module.css';
import {
  CONFIDENCES,
  type EstimateConfidence,
  type EstimateEntry,
  IMPACTS,
  type Impact,
  type ItemEstimate,
  pointsOf,
  QUARTERS,
} from './model';
import { valueText } from './text';
import { useEstimateEditing } from './use-estimate-editing';

interface EstimateDialogProps {
  itemId: string;
  estimate: ItemEstimate;
  onClose: () => void;
}

/** Everything that is known of an item's worth and cost, each of it optional. */
export function EstimateDialog({ itemId, estimate, onClose }: EstimateDialogProps) {
  const t = valueText.useText();
  const editing = useEstimateEditing(itemId, estimate, () => {
    toast(t('dialog.saved'));
    onClose();
  });
  const { form } = editing;
  const cost = t('field.cost', { currency: estimate.currency });
  const mandatory = form.getValues()['mandatory'];

  return (
    <FormDialog<EstimateEntry>
      title={t('dialog.title')}
      editing={editing}
      fieldLabels={{
        cost,
        impact: t('field.impact'),
        confidence: t('field.confidence'),
        earliestQuarter: t('field.earliestQuarter'),
        latestQuarter: t('field.latestQuarter'),
        mandatory: t('field.mandatory'),
        mandatoryReason: t('field.mandatoryReason'),
      }}
      showValue={inWords}
      saveLabel={t('dialog.save')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.words}>{t('dialog.words')}</p>
      <div className={classes.pair}>
        <NativeSelect
          label={t('field.impact')}
          data-autofocus
          data={[
            { value: '', label: t('field.none') },
            ...keysOf(IMPACTS).map((step) => ({ value: step, label: inWords('impact', step) })),
          ]}
          {...form.getInputProps('impact')}
        />
        <NativeSelect
          label={t('field.confidence')}
          data={[
            { value: '', label: t('field.none') },
            ...keysOf(CONFIDENCES).map((step) => ({ value: step, label: inWords('confidence', step) })),
          ]}
          {...form.getInputProps('confidence')}
        />
      </div>
      <Preview entry={form.getValues()} score={estimate.value.score ?? undefined} />
      <TextInput
        label={cost}
        description={t('field.costHint')}
        inputMode="decimal"
        maxLength={20}
        className={classes.cost}
        {...form.getInputProps('cost')}
      />
      <div className={classes.pair}>
        {(['earliestQuarter', 'latestQuarter'] as const).map((field) => (
          <NativeSelect
            key={field}
            label={t(`field.${field}`)}
            data={[
              { value: '', label: t('field.any') },
              ...QUARTERS.map((quarter) => ({ value: quarter, label: t('field.quarter', { quarter }) })),
            ]}
            {...form.getInputProps(field)}
          />
        ))}
      </div>
      <Checkbox label={t('field.mandatory')} {...form.getInputProps('mandatory', { type: 'checkbox' })} />
      {mandatory && (
        <Textarea
          label={t('field.mandatoryReason')}
          description={t('mandatoryGate')}
          autosize
          minRows={2}
          {...form.getInputProps('mandatoryReason')}
        />
      )}
    </FormDialog>
  );
}

function Preview({ entry, score }: { entry: EstimateEntry; score: number | undefined }) {
  const t = valueText.useText();
  const { impact, confidence } = entry;
  const isWhole = impact !== '' && confidence !== '' && score !== undefined;
  return (
    <p className={classes.preview} data-absent={!isWhole || undefined} aria-live="polite">
      {isWhole
        ? t('dialog.preview', {
            points: formatNumber(pointsOf(score, impact, confidence)),
            score: formatScore(score),
            impact: formatNumber(IMPACTS[impact]),
            confidence: formatPercent(CONFIDENCES[confidence]),
          })
        : t(score === undefined ? 'dialog.noScore' : 'dialog.noPreview')}
    </p>
  );
}

function keysOf<Key extends string>(scale: Readonly<Record<Key, number>>): Key[] {
  return Object.keys(scale) as Key[];
}

/** A step with its factor, a quarter by its name, and whether something is so. */
function inWords(field: string, value: unknown): string {
  const t = valueText.text;
  if (typeof value === 'boolean') {
    return t(value ? 'field.yes' : 'field.no');
  }
  if (value === '' || value === undefined) {
    return '';
  }
  if (field === 'impact') {
    const impact = value as Impact;
    return t('factor.times', { step: t(`impact.${impact}`), factor: formatNumber(IMPACTS[impact]) });
  }
  if (field === 'confidence') {
    const confidence = value as EstimateConfidence;
    return t('factor.share', { step: t(`confidence.${confidence}`), share: formatPercent(CONFIDENCES[confidence]) });
  }
  return field.endsWith('Quarter') ? t('field.quarter', { quarter: String(value) }) : String(value);
}
