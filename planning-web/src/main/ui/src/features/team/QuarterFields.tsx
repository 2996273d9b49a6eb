import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { formatNumber } from '@/lib/format';
import classes from './CapacityDialog.module.css';
import {
  type CapacityEntry,
  capacityOf,
  followedFrom,
  QUARTER_FIELDS,
  QUARTER_FIGURES,
  type QuarterField,
  quarterOf,
} from './model';
import { teamText } from './text';

interface QuarterFieldsProps {
  form: UseFormReturnType<CapacityEntry>;
  field: QuarterField;
  label: string;
}

export function QuarterFields({ form, field, label }: QuarterFieldsProps) {
  const t = teamText.useText();
  const [followed, setFollowed] = useState(false);
  const quarter = quarterOf(form.getValues()[field]);
  const isFirst = field === QUARTER_FIELDS[0];
  const isLast = field === QUARTER_FIELDS.at(-1);

  function follow() {
    form.setValues(followedFrom(form.getValues(), field));
    form.clearErrors();
    setFollowed(true);
  }

  return (
    <fieldset className={classes.quarter}>
      <legend>{label}</legend>
      <div className={classes.figures}>
        {QUARTER_FIGURES.map((figure, index) => {
          const { onChange, ...input } = form.getInputProps(`${field}.${figure}`);
          return (
            <TextInput
              key={figure}
              label={t(`field.${figure}`)}
              inputMode="decimal"
              maxLength={8}
              data-autofocus={(isFirst && index === 0) || undefined}
              {...input}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                setFollowed(false);
                onChange(event);
              }}
            />
          );
        })}
      </div>
      <div className={classes.outcome}>
        <span className={classes.preview} data-absent={quarter === undefined || undefined}>
          {quarter === undefined
            ? t('capacity.noPreview')
            : t('capacity.preview', { weeks: formatNumber(capacityOf(quarter), 1) })}
        </span>
        {!isLast && (
          <Button
            variant="subtle"
            size="xs"
            disabled={quarter === undefined}
            aria-label={t('capacity.followNamed', { quarter: label })}
            onClick={follow}
          >
            {t('capacity.follow')}
          </Button>
        )}
        <VisuallyHidden role="status">{followed ? t('capacity.followed', { quarter: label }) : ''}</VisuallyHidden>
      </div>
    </fieldset>
  );
}
