import { Checkbox, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { STEPS } from '@/components/RiskMatrix/levels';
import type { Scenario } from './model';
import classes from './ScenarioDialog.module.css';
import { AGGRAVATORS, type ScoreDraft } from './scenario-draft';
import { reviewText } from './text';

interface ScoreFieldsProps<Draft extends ScoreDraft> {
  kind: Scenario['kind'];
  form: UseFormReturnType<Draft>;
}

/** How bad, how likely, and what makes it worse. The level is the server's answer to this. */
export function ScoreFields<Draft extends ScoreDraft>({ kind, form }: ScoreFieldsProps<Draft>) {
  const t = reviewText.useText();
  const setAggravators = form.setFieldValue as (field: 'aggravators', chosen: ScoreDraft['aggravators']) => void;
  return (
    <>
      <div className={classes.story}>
        <NativeSelect
          label={t('scenarios.field.severity')}
          data={[
            { value: '', label: t('scenarios.choose') },
            ...STEPS.map((step) => ({ value: String(step), label: t(`scenarios.severity.${step}`) })),
          ]}
          {...form.getInputProps('severity')}
        />
        <NativeSelect
          label={t('scenarios.field.likelihood')}
          description={t('scenarios.help.likelihood')}
          disabled={kind === 'INTENDED'}
          data={[
            { value: '', label: t('scenarios.likelihood.unknown') },
            ...STEPS.map((step) => ({ value: String(step), label: t(`scenarios.likelihood.${step}`) })),
          ]}
          {...form.getInputProps('likelihood')}
        />
      </div>
      <Checkbox.Group
        label={t('scenarios.field.aggravators')}
        value={form.values.aggravators}
        onChange={(chosen) => setAggravators('aggravators', chosen as ScoreDraft['aggravators'])}
      >
        <div className={classes.checks}>
          {AGGRAVATORS.map((aggravator) => (
            <Checkbox key={aggravator} value={aggravator} label={t(`scenarios.aggravator.${aggravator}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}
