import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { everybodyQuery, type PersonView } from '@/api/people';
import { personSelectText } from './text';

interface PersonSelectProps {
  label: ReactNode;
  description?: string;
  value: string | null;
  onChange: (personId: string | null) => void;
  /** Whom to offer; everybody active when absent. */
  among?: (person: PersonView) => boolean;
  /** Shown while the list is on its way, so that a chosen name never flickers away. */
  current?: { id: string; name: string } | undefined;
  clearable?: boolean;
  disabled?: boolean;
  error?: ReactNode;
  size?: 'sm' | 'md';
  id?: string;
}

/** Chooses one person by name. */
export function PersonSelect({ among, current, value, onChange, clearable = false, ...field }: PersonSelectProps) {
  const t = personSelectText.useText();
  const { data = [], isPending } = useQuery(everybodyQuery);
  const offered = data.filter((person) => person.id === value || (person.active && (among?.(person) ?? true)));
  const options = offered.map(({ id, name }) => ({ value: id, label: name }));
  if (current !== undefined && !options.some((option) => option.value === current.id)) {
    options.unshift({ value: current.id, label: current.name });
  }

  return (
    <Select
      {...field}
      data={options}
      value={value}
      onChange={onChange}
      searchable
      clearable={clearable}
      placeholder={t('placeholder')}
      nothingFoundMessage={isPending ? t('loading') : t('nobody')}
      maxDropdownHeight={280}
    />
  );
}
