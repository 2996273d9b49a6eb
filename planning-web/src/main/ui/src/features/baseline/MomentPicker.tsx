import { NativeSelect } from '@mantine/core';
import type { Baseline } from '@/api/baselines';
import classes from './baseline.module.css';
import { baselineText } from './text';

interface MomentPickerProps {
  baselines: readonly Baseline[];
  before: string | undefined;
  /** Now when it is absent. */
  after: string | undefined;
  onChange: (moments: { before: string | undefined; after: string | undefined }) => void;
}

/** Chooses the two moments of a comparison. */
export function MomentPicker({ baselines, before, after, onChange }: MomentPickerProps) {
  const t = baselineText.useText();
  const choices = baselines.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <NativeSelect
        className={classes.choice}
        label={t('compare.from')}
        value={before ?? ''}
        onChange={(event) => onChange({ before: event.currentTarget.value || undefined, after })}
        data={[...(before === undefined ? [{ value: '', label: t('compare.choose') }] : []), ...choices]}
      />
      <NativeSelect
        className={classes.choice}
        label={t('compare.to')}
        value={after ?? ''}
        onChange={(event) => onChange({ before, after: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('compare.now') }, ...choices]}
      />
    </>
  );
}
