import { NativeSelect, TextInput } from '@mantine/core';
import { policyWords, SCENARIO_KINDS } from '@/components/PolicyWords/policy-words';
import { policyText } from '../text';
import type { Seed } from './model';
import { RowsEditor } from './RowsEditor';

interface SeedsEditorProps {
  seeds: readonly Seed[];
  onChange: (seeds: Seed[]) => void;
}

/** What a question makes people think of: titles that are offered to whoever writes a scenario. */
export function SeedsEditor({ seeds, onChange }: SeedsEditorProps) {
  const t = policyText.useText();
  const words = policyWords.useText();
  return (
    <RowsEditor
      legend={t('bank.seeds')}
      rows={seeds}
      added={{ kind: 'MISUSE', title: '' }}
      addLabel={t('edit.addSeed')}
      removeLabel={(number) => t('edit.removeSeed', { number })}
      onChange={onChange}
    >
      {({ kind, title }, number, change) => (
        <>
          <TextInput
            label={t('edit.seed', { number })}
            maxLength={200}
            value={title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('edit.seedKind', { number })}
            data={SCENARIO_KINDS.map((value) => ({ value, label: words(`scenario.${value}`) }))}
            value={kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
          />
        </>
      )}
    </RowsEditor>
  );
}
