import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { Segments } from '@/components/Segments/Segments';
import { choicesOf, type Precision, periodsNear, precisionOf } from '@/lib/plan-span';
import classes from './ItemFields.module.css';
import { withEnd, withStart } from './span';
import { itemFormText } from './text';

const PRECISIONS: readonly Precision[] = ['QUARTER', 'MONTH', 'DAY'];

interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

interface SpanFieldsProps extends Span {
  cycle: Pick<Cycle, 'year' | 'fiscalStart'>;
  errors: { readonly startsOn?: ReactNode; readonly endsOn?: ReactNode };
  onChange: (span: Span) => void;
}

/** When an item is planned: by quarter, by month, or to the day. How exactly is only a way of choosing; the dates are what is kept. */
export function SpanFields({ cycle, startsOn, endsOn, errors, onChange }: SpanFieldsProps) {
  const t = itemFormText.useText();
  const [precision, setPrecision] = useState<Precision>(() => meant({ startsOn, endsOn }, cycle));

  return (
    <>
      <Segments
        label={t('field.precision')}
        options={PRECISIONS.map((value) => ({ value, label: t(`precision.${value}`) }))}
        value={precision}
        onChange={setPrecision}
      />
      <div className={classes.dates}>
        {precision === 'DAY' ? (
          <>
            <TextInput
              type="date"
              id="field-startsOn"
              label={t('field.startsOn')}
              value={startsOn}
              error={errors.startsOn}
              onChange={(event) => onChange({ startsOn: event.currentTarget.value, endsOn })}
            />
            <TextInput
              type="date"
              id="field-endsOn"
              label={t('field.endsOn')}
              value={endsOn}
              error={errors.endsOn}
              onChange={(event) => onChange({ startsOn, endsOn: event.currentTarget.value })}
            />
          </>
        ) : (
          <PeriodFields {...{ cycle, startsOn, endsOn, errors, onChange, precision }} />
        )}
      </div>
    </>
  );
}

/** Nothing planned yet is planned by quarter first: hard dates only where they are real. */
function meant({ startsOn, endsOn }: Span, cycle: SpanFieldsProps['cycle']): Precision {
  if (startsOn === '' && endsOn === '') {
    return 'QUARTER';
  }
  return startsOn === '' || endsOn === '' ? 'DAY' : precisionOf(startsOn, endsOn, cycle);
}

interface PeriodFieldsProps extends SpanFieldsProps {
  precision: Exclude<Precision, 'DAY'>;
}

function PeriodFields({ cycle, startsOn, endsOn, errors, onChange, precision }: PeriodFieldsProps) {
  const t = itemFormText.useText();
  const periods = periodsNear(cycle, precision);
  const none = { value: '', label: t('noDate') };

  return (
    <>
      <NativeSelect
        id="field-startsOn"
        label={t(`first.${precision}`)}
        data={[none, ...choicesOf(periods, 'startsOn', startsOn)]}
        value={startsOn}
        error={errors.startsOn}
        onChange={(event) => onChange(withStart({ startsOn, endsOn }, event.currentTarget.value, periods))}
      />
      <NativeSelect
        id="field-endsOn"
        label={t(`last.${precision}`)}
        data={[none, ...choicesOf(periods, 'endsOn', endsOn)]}
        value={endsOn}
        error={errors.endsOn}
        onChange={(event) => onChange(withEnd({ startsOn, endsOn }, event.currentTarget.value, periods))}
      />
    </>
  );
}
