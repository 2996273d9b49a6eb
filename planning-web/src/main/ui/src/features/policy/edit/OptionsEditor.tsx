import { Button, NativeSelect, TextInput } from '@mantine/core';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import { type Option, optionKey, TIERS } from './model';

interface OptionsEditorProps {
  options: readonly Option[];
  onChange: (options: Option[]) => void;
}

/** The choices of a question, each with the tier that choosing it demands. */
export function OptionsEditor({ options, onChange }: OptionsEditorProps) {
  const t = policyText.useText();
  const change = (index: number, changes: Partial<Option>) =>
    onChange(options.map((option, at) => (at === index ? { ...option, ...changes } : option)));

  return (
    <fieldset className={classes.options}>
      <legend>{t('bank.options')}</legend>
      {options.map((option, index) => (
        <div key={option.key} className={classes.option}>
          <TextInput
            label={t('edit.option', { number: index + 1 })}
            maxLength={300}
            value={option.text}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('edit.optionTier', { number: index + 1 })}
            data={TIERS.map((tier) => ({ value: String(tier), label: t('bank.upTo', { tier }) }))}
            value={String(option.leastTier)}
            onChange={(event) => change(index, { leastTier: Number(event.currentTarget.value) })}
          />
          <Button variant="subtle" onClick={() => onChange(options.toSpliced(index, 1))}>
            {t('edit.removeOption', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        onClick={() =>
          onChange([
            ...options,
            {
              key: optionKey(
                'choice',
                options.map(({ key }) => key),
              ),
              text: '',
              leastTier: 1,
            },
          ])
        }
      >
        {t('edit.addOption')}
      </Button>
    </fieldset>
  );
}
