import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Segments } from '@/components/Segments/Segments';
import { itemStateOf } from '@/components/StatusBadge/states';
import { componentText } from '@/components/text';
import type { Sight } from './model';
import classes from './SightPage.module.css';
import type { SightSearch } from './search';
import { sightText } from './text';

interface SightFiltersProps {
  sight: Sight;
  search: SightSearch;
  show: (change: SightSearch) => void;
}

/** What of the lines is shown, and how; all of it stands in the address. */
export function SightFilters({ sight, search, show }: SightFiltersProps) {
  const t = sightText.useText();
  const [typed, setTyped] = useState(search.query ?? '');
  const searchFor = useDebouncedCallback((query: string) => show({ query: query || undefined }), 250);
  const standings = useMemo(() => [...new Set(sight.items.map(({ standing }) => standing))].sort(), [sight.items]);
  const { query, product, theme, standing, gaps } = search;

  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <TextInput
        type="search"
        label={t('search')}
        value={typed}
        className={classes.query}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchFor(event.currentTarget.value.trim());
        }}
      />
      <Choice
        label={t('kind.productShort')}
        value={product}
        options={sight.products.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => show({ product: value })}
      />
      <Choice
        label={t('kind.theme')}
        value={theme}
        options={sight.themes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => show({ theme: value })}
      />
      <Choice
        label={t('column.gate')}
        value={standing}
        options={standings.map((value) => ({ value, label: componentText.text(`state.${itemStateOf(value)}`) }))}
        onChange={(value) => show({ standing: value })}
      />
      <Checkbox
        className={classes.check}
        label={t('onlyGaps')}
        checked={gaps === 'yes'}
        onChange={(event) => show({ gaps: event.currentTarget.checked ? 'yes' : undefined, node: undefined })}
      />
      {[query, product, theme, standing, gaps].some((value) => value !== undefined) && (
        <Button
          variant="subtle"
          onClick={() => {
            // What is still being typed would come back a moment later.
            searchFor.cancel();
            setTyped('');
            show({ query: undefined, product: undefined, theme: undefined, standing: undefined, gaps: undefined });
          }}
        >
          {t('clear')}
        </Button>
      )}
      <div className={classes.view}>
        <Segments
          label={t('view')}
          hideLabel
          options={[
            { value: 'tree', label: t('asTree') },
            { value: 'table', label: t('asTable') },
          ]}
          value={search.view ?? 'tree'}
          onChange={(view: 'tree' | 'table') => show({ view: view === 'tree' ? undefined : view })}
        />
      </div>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = sightText.useText();
  return (
    <NativeSelect
      className={classes.choice}
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: t('any') }, ...options]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
