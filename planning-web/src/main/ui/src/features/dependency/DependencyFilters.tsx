import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DependencyKind } from '@/api/dependencies';
import { productsQuery } from '@/api/products';
import classes from './DependenciesPage.module.css';
import { type DependencySearch, filtersOf } from './search';
import { dependencyText } from './text';

const KINDS: readonly DependencyKind[] = ['DEPENDS_ON', 'RELATES_TO'];

/** The filters live in the address, so that what one sees can be sent as a link. */
export function DependencyFilters({ search }: { search: DependencySearch }) {
  const t = dependencyText.useText();
  const navigate = useNavigate({ from: '/dependencies' });
  const products = useQuery(productsQuery);

  function show(change: DependencySearch) {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  }

  return (
    <search className={classes.filters} aria-label={t('filters.label')}>
      <NativeSelect
        className={classes.choice}
        label={t('filters.product')}
        value={search.product ?? ''}
        onChange={(event) => show({ product: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('filters.any') },
          ...(products.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        className={classes.choice}
        label={t('filters.kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => show({ kind: KINDS.find((kind) => kind === value) })}
        data={[
          { value: '', label: t('filters.any') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
      />
      <Checkbox
        className={classes.broken}
        label={t('filters.broken')}
        checked={search.broken === true}
        onChange={(event) => show({ broken: event.currentTarget.checked ? true : undefined })}
      />
      {Object.keys(filtersOf(search)).length > 0 && (
        <Button variant="subtle" onClick={() => show({ product: undefined, kind: undefined, broken: undefined })}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
}
