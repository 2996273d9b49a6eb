import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { productsQuery } from '@/api/products';
import { themesQuery } from '@/api/themes';
import { Segments } from '@/components/Segments/Segments';
import { SavedViewsMenu } from '../saved-view/SavedViewsMenu';
import classes from './ItemFilters.module.css';
import { STANDINGS } from './model';
import { filtersOf, type ListSearch } from './search';
import { roadmapsText } from './text';

const NO_FILTERS: Required<{ [Key in 'query' | 'product' | 'theme' | 'standing']: undefined }> = {
  query: undefined,
  product: undefined,
  theme: undefined,
  standing: undefined,
};

/** Filters and view live in the address, so that what one sees can be sent as a link. */
export function ItemFilters({ cycleId, search }: { cycleId: string; search: ListSearch }) {
  const t = roadmapsText.useText();
  const navigate = useNavigate({ from: '/roadmaps' });
  const products = useQuery(productsQuery);
  const themes = useQuery(themesQuery(cycleId));
  const [typed, setTyped] = useState(search.query ?? '');

  function show(change: ListSearch) {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  }
  const searchFor = useDebouncedCallback((query: string) => show({ query: query || undefined }), 250);

  return (
    <search className={classes.filters} aria-label={t('filters')}>
      <TextInput
        type="search"
        label={t('search')}
        value={typed}
        className={classes.words}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          searchFor(event.currentTarget.value.trim());
        }}
      />
      <NativeSelect
        className={classes.choice}
        label={t('product')}
        value={search.product ?? ''}
        onChange={(event) => show({ product: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('any') },
          ...(products.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        className={classes.choice}
        label={t('theme')}
        value={search.theme ?? ''}
        onChange={(event) => show({ theme: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('any') },
          ...(themes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        className={classes.choice}
        label={t('standing')}
        value={search.standing ?? ''}
        onChange={(event) => show({ standing: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('any') },
          ...STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) })),
        ]}
      />
      {Object.keys(filtersOf(search)).length > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            setTyped('');
            show(NO_FILTERS);
          }}
        >
          {t('clear')}
        </Button>
      )}
      <div className={classes.view}>
        <SavedViewsMenu search={search} />
        <Segments
          label={t('view')}
          hideLabel
          options={[
            { value: 'table', label: t('table') },
            { value: 'timeline', label: t('timeline') },
            { value: 'board', label: t('board') },
          ]}
          value={search.view ?? 'table'}
          onChange={(view: 'table' | 'timeline' | 'board') => show({ view: view === 'table' ? undefined : view })}
        />
      </div>
    </search>
  );
}
