import { NativeSelect } from '@mantine/core';
import type { FocusEventHandler, ReactNode } from 'react';
import { usePolicy } from '@/api/policy';
import { guidelineSelectText } from './text';

interface GuidelineSelectProps {
  label: string;
  /** The number as text, empty when none is chosen. */
  value?: string;
  onChange?: (number: string) => void;
  onFocus?: FocusEventHandler<HTMLSelectElement>;
  onBlur?: FocusEventHandler<HTMLSelectElement>;
  error?: ReactNode;
  'data-autofocus'?: boolean;
}

/** Chooses one numbered guideline, so that the talk is about an agreed rule; its full text stands below once chosen. */
export function GuidelineSelect({ value = '', onChange, ...field }: GuidelineSelectProps) {
  const t = guidelineSelectText.useText();
  const guidelines = usePolicy().data?.guidelines ?? [];
  const chosen = guidelines.find(({ number }) => String(number) === value);

  return (
    <NativeSelect
      {...field}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      data={[
        { value: '', label: t('placeholder') },
        ...guidelines.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
      ]}
      description={chosen?.text}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
