import { NativeSelect, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { currenciesQuery } from '@/api/cycle';
import type { Editing } from '@/components/EditForm/use-editing';
import { formatDateRange } from '@/lib/format';
import { readerLocale } from '@/lib/locale';
import classes from './CycleFields.module.css';
import { currencyChoices, followYear, quartersFrom } from './model';
import { cycleText } from './text';
import type { CycleEntry } from './use-cycle-editing';

const PHASES = ['VISION', 'CURRENT_STATE', 'STRATEGY', 'DEPLOY', 'REVISIT'] as const;

interface CycleFieldsProps {
  editing: Editing<CycleEntry>;
  isNew: boolean;
}

export function CycleFields({ editing: { form }, isNew }: CycleFieldsProps) {
  const t = cycleText.useText();
  const { data: inUse } = useSuspenseQuery(currenciesQuery);
  const [current] = useState(() => form.getValues().currency);
  const currencies = useMemo(() => {
    const { common, others } = currencyChoices(inUse, current, readerLocale());
    return [
      { group: t('form.currencyCommon'), items: common },
      { group: t('form.currencyOthers'), items: others },
    ];
  }, [t, inUse, current]);
  const values = form.getValues();

  const lastYear = useRef(Number(values.year));

  function setYear(year: string) {
    // While it is being typed a year passes through 20 and 203: the others follow once it is one.
    const isYear = /^\d{4}$/.test(year);
    const following = isYear
      ? followYear(values, lastYear.current, Number(year), (of) => t('form.nameFor', { year: of }))
      : {};
    if (isYear) {
      lastYear.current = Number(year);
    }
    form.setValues({ ...following, year });
    form.clearFieldError('year');
  }

  return (
    <div className={classes.fields}>
      {isNew && (
        <TextInput
          label={t('form.year')}
          description={t('form.yearHint')}
          inputMode="numeric"
          maxLength={4}
          {...form.getInputProps('year')}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
      )}
      <TextInput label={t('form.name')} maxLength={120} data-autofocus {...form.getInputProps('name')} />
      <div className={classes.pair}>
        <TextInput type="date" label={t('form.fiscalStart')} {...form.getInputProps('fiscalStart')} />
        <NativeSelect label={t('form.currency')} data={currencies} {...form.getInputProps('currency')} />
      </div>
      <Quarters fiscalStart={values.fiscalStart} />
      {!isNew && (
        <NativeSelect
          label={t('form.phase')}
          description={t('form.phaseHint')}
          data={PHASES.map((phase) => ({ value: phase, label: t(`phase.${phase}`) }))}
          {...form.getInputProps('phase')}
        />
      )}
    </div>
  );
}

/** Shows at once what the chosen day makes of the year. */
function Quarters({ fiscalStart }: { fiscalStart: string }) {
  const t = cycleText.useText();
  const quarters = quartersFrom(fiscalStart);
  if (quarters.length === 0) {
    return null;
  }
  return (
    <dl className={classes.quarters} aria-label={t('form.quarters')}>
      {quarters.map(({ name, startsOn, endsOn }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatDateRange(startsOn, endsOn)}</dd>
        </div>
      ))}
    </dl>
  );
}
