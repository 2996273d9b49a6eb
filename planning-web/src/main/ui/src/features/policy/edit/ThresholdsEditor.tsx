import { TextInput } from '@mantine/core';
import { policyText } from '../text';
import type { Threshold } from './model';
import { RowsEditor } from './RowsEditor';
import { TierSelect } from './TierSelect';

interface ThresholdsEditorProps {
  thresholds: readonly Threshold[];
  onChange: (thresholds: Threshold[]) => void;
}

/** From which number on an answer demands a tier. */
export function ThresholdsEditor({ thresholds, onChange }: ThresholdsEditorProps) {
  const t = policyText.useText();
  return (
    <RowsEditor
      legend={t('edit.field.thresholds')}
      rows={thresholds}
      added={{ from: 0, leastTier: 2 }}
      addLabel={t('edit.addThreshold')}
      removeLabel={(number) => t('edit.removeThreshold', { number })}
      onChange={onChange}
    >
      {({ from, leastTier }, number, change) => (
        <>
          <TextInput
            label={t('edit.threshold', { number })}
            inputMode="numeric"
            maxLength={15}
            value={String(from)}
            onChange={(event) => change({ from: Number(event.currentTarget.value.replace(/\D/g, '')) })}
          />
          <TierSelect
            label={t('edit.thresholdTier', { number })}
            from={2}
            tier={leastTier}
            onChange={(tier) => change({ leastTier: tier })}
          />
        </>
      )}
    </RowsEditor>
  );
}
