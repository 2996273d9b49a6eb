import { TextInput } from '@mantine/core';
import { policyText } from '../text';
import { type Option, optionKey } from './model';
import { RowsEditor } from './RowsEditor';
import { TierSelect } from './TierSelect';

interface OptionsEditorProps {
  options: readonly Option[];
  onChange: (options: Option[]) => void;
}

/** The choices of a question, each with the tier that choosing it demands. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const t = policyText.useText();
  const taken = options.map(({ key }) => key);

  return (
    <RowsEditor
      legend={t('bank.options')}
      rows={options}
      added={{ key: optionKey('choice', taken), text: '', leastTier: 1 }}
      addLabel={t('edit.addOption')}
      removeLabel={(number) => t('edit.removeOption', { number })}
      onChange={onChange}
    >
      {({ text, leastTier }, number, change) => (
        <>
          <TextInput
            label={t('edit.option', { number })}
            maxLength={300}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <TierSelect
            label={t('edit.optionTier', { number })}
            from={1}
            tier={leastTier}
            onChange={(tier) => change({ leastTier: tier })}
          />
        </>
      )}
    </RowsEditor>
  );
}
