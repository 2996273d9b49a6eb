import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import classes from './MetricFields.module.css';
import { visionText } from './text';
import type { VisionFormValues } from './use-vision-editing';

interface DefinitionProps {
  input: ReturnType<UseFormReturnType<VisionFormValues>['getInputProps']>;
  blank: boolean;
}

/** Written once and then rarely read: folded away when a metric comes with one, in sight while it lacks one. */
function Definition({ input, blank }: DefinitionProps) {
  const t = visionText.useText();
  const [unfolded, setUnfolded] = useState(blank);
  return (
    <details
      className={classes.definition}
      open={unfolded || input.error != null}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>{t('metrics.definition')}</summary>
      <Textarea
        aria-label={t('metrics.definition')}
        placeholder={t('metrics.definitionExample')}
        autosize
        minRows={1}
        maxLength={1000}
        {...input}
      />
    </details>
  );
}

interface MetricFieldsProps {
  form: UseFormReturnType<VisionFormValues>;
  index: number;
  cycle: Cycle;
  /** Tells this metric's fields from those of the others. */
  name: string;
  onRemove?: () => void;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
}

export function MetricFields({ form, index, cycle, name, onRemove, onUp, onDown }: MetricFieldsProps) {
  const t = visionText.useText();
  const field = (of: string) => form.getInputProps(`metrics.${index}.${of}`);
  const figures = [
    { id: 'lastTarget', label: t('metrics.lastTarget', { year: cycle.year - 1 }) },
    { id: 'lastResult', label: t('metrics.lastResult', { year: cycle.year - 1 }) },
    { id: 'target', label: t('metrics.target', { year: cycle.year }) },
  ];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser we support.
    <div className={classes.metric} role="group" aria-label={name}>
      <TextInput className={classes.name} label={t('metrics.name')} maxLength={120} {...field('name')} />
      <TextInput
        className={classes.unit}
        label={t('metrics.unit')}
        placeholder={t('metrics.unitExample', { currency: cycle.currency })}
        maxLength={40}
        {...field('unit')}
      />
      {figures.map(({ id, label }) => (
        <TextInput
          key={id}
          className={classes.figure}
          label={label}
          inputMode="decimal"
          placeholder={t('metrics.unknown')}
          {...field(id)}
        />
      ))}
      <Definition input={field('definition')} blank={form.getValues().metrics[index]?.definition === ''} />
      {onRemove && (
        <div className={classes.tools}>
          <ActionIcon disabled={!onUp} onClick={onUp} aria-label={t('metrics.up', { name })}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon disabled={!onDown} onClick={onDown} aria-label={t('metrics.down', { name })}>
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon onClick={onRemove} aria-label={t('metrics.remove', { name })}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
