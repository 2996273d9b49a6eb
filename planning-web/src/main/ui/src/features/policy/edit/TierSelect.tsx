import { NativeSelect } from '@mantine/core';
import { policyText } from '../text';
import { TIERS } from './model';

interface TierSelectProps {
  label: string;
  /** The lowest tier that can be chosen. */
  from: number;
  tier: number;
  onChange: (tier: number) => void;
}

/** A tier that something demands. */
export function TierSelect({ label, from, tier, onChange }: TierSelectProps) {
  const t = policyText.useText();
  return (
    <NativeSelect
      label={label}
      data={TIERS.filter((one) => one >= from).map((one) => ({
        value: String(one),
        label: t('bank.upTo', { tier: one }),
      }))}
      value={String(tier)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
