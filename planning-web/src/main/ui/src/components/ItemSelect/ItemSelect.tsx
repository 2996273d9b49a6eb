import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Schema } from '@/api/client';
import { apiQuery } from '@/api/client';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { itemSelectText } from './text';

export type FoundItem = Schema<'ItemRowView'>;

interface ItemSelectProps {
  label: string;
  /** Among which items of all products; without it among all of the organisation. */
  among?: { cycle?: string; standing?: string[] };
  /** Ids that are not offered. */
  without?: readonly string[];
  value: FoundItem | null;
  onChange: (item: FoundItem | null) => void;
  /** Replaces what is said when nothing is offered although nothing was typed. */
  noneWords?: string;
  /** Replaces what is said when nothing is called so. */
  noneFoundWords?: string;
  error?: ReactNode;
  autoFocus?: boolean;
  /** What the field is called in its form, which puts the focus on it when something is wrong. */
  path?: string | undefined;
}

const MOST = 50;

/** Finds one item by part of its title or by its number, across products. */
export function ItemSelect(props: ItemSelectProps) {
  const { label, among = {}, without = [], value, onChange, noneWords, noneFoundWords, error, autoFocus, path } = props;
  const t = itemSelectText.useText();
  const [typed, setTyped] = useState('');
  // What a chosen item put into the field looks for nothing new.
  const [query] = useDebouncedValue(value === null ? typed.trim() : '', 250);
  const found = apiQuery.useQuery(
    'get',
    '/api/v1/roadmap-items',
    { params: { query: { ...among, limit: MOST, ...(query === '' ? {} : { query }) } } },
    { placeholderData: keepPreviousData },
  );
  const items = found.data?.items.filter(({ id }) => !without.includes(id)) ?? [];

  function nothing() {
    if (found.isFetching) {
      return t('looking');
    }
    return query === '' ? (noneWords ?? t('none')) : (noneFoundWords ?? t('noneFound'));
  }

  return (
    <>
      <Select
        label={label}
        description={found.data?.nextCursor == null ? undefined : t('more', { count: MOST })}
        placeholder={t('search')}
        data-autofocus={autoFocus || undefined}
        data-path={path}
        searchable
        // What is said below the field stays in sight until somebody types or asks for the list.
        openOnFocus={false}
        clearable
        searchValue={typed}
        onSearchChange={setTyped}
        // The server has looked for what was typed.
        filter={({ options }) => options}
        nothingFoundMessage={nothing()}
        value={value?.id ?? null}
        error={error}
        onChange={(id) => {
          setTyped('');
          onChange(items.find((item) => item.id === id) ?? null);
        }}
        data={items.map(({ id, number, title }) => ({ value: id, label: t('item', { number, title }) }))}
      />
      {found.isError && <ProblemNotice error={found.error} onRetry={found.refetch} />}
    </>
  );
}
