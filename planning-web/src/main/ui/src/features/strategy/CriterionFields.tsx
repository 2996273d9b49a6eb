import { ActionIcon, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { formatPercent } from '@/lib/format';
import classes from './CriterionFields.module.css';
import { strategyText } from './text';
import type { ScorecardValues } from './use-scorecard-editing';

interface CriterionFieldsProps {
  form: UseFormReturnType<ScorecardValues>;
  index: number;
  share: number;
  /** Names and directions can be changed, not only weights. */
  naming: boolean;
  onRemove: (() => void) | undefined;
}

export function CriterionFields({ form, index, share, naming, onRemove }: CriterionFieldsProps) {
  const t = strategyText.useText();
  const criterion = form.getValues().criteria[index];
  if (criterion === undefined) {
    return null;
  }
  const { name, weight, direction } = criterion;
  const setWeight = (next: number) => form.setFieldValue(`criteria.${index}.weight`, Math.min(100, Math.max(0, next)));

  return (
    <li className={classes.criterion}>
      {naming ? (
        <div className={classes.naming}>
          <TextInput
            aria-label={t('scorecard.nameOf', { number: index + 1 })}
            placeholder={t('scorecard.namePlaceholder')}
            maxLength={80}
            {...form.getInputProps(`criteria.${index}.name`)}
          />
          <ActionIcon
            disabled={!onRemove}
            onClick={onRemove}
            aria-label={t('scorecard.remove', { name: name || t('scorecard.unnamed') })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ) : (
        <span className={classes.name}>
          {name}
          {direction === 'COST' && <small>{t('scorecard.lessIsBetter')}</small>}
        </span>
      )}
      <div className={classes.weight}>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          aria-label={t('scorecard.weightOf', { name })}
          aria-valuetext={t('scorecard.weightText', { weight, share: formatPercent(share) })}
          value={weight}
          onChange={(event) => setWeight(Number(event.currentTarget.value))}
        />
        <input
          type="number"
          min={0}
          max={100}
          className={classes.number}
          aria-label={t('scorecard.weightOf', { name })}
          value={weight}
          onChange={(event) => setWeight(Math.round(Number(event.currentTarget.value)))}
        />
        <output className={classes.share}>{formatPercent(share)}</output>
      </div>
      {naming && (
        <label className={classes.direction}>
          <input
            type="checkbox"
            checked={direction === 'COST'}
            onChange={(event) =>
              form.setFieldValue(`criteria.${index}.direction`, event.currentTarget.checked ? 'COST' : 'BENEFIT')
            }
          />
          {t('scorecard.isCost')}
        </label>
      )}
    </li>
  );
}
