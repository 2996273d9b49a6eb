import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { baselinesQuery } from '@/api/baselines';
import type { Cycle } from '@/api/cycle';
import { productsQuery } from '@/api/products';
import classes from './baseline.module.css';
import { MomentPicker } from './MomentPicker';
import type { ComparisonSearch } from './search';
import { baselineText } from './text';
import { useShow } from './use-show';

/** Which two moments, and which product; all of it in the address. */
export function ComparisonFilters({ cycle, search }: { cycle: Cycle; search: ComparisonSearch }) {
  const t = baselineText.useText();
  const show = useShow();
  const baselines = useQuery(baselinesQuery(cycle.id));
  const products = useQuery(productsQuery);

  return (
    <search className={classes.filters} aria-label={t('compare.filters')}>
      <MomentPicker baselines={baselines.data ?? []} before={search.before} after={search.after} onChange={show} />
      <NativeSelect
        className={classes.choice}
        label={t('compare.product')}
        value={search.product ?? ''}
        onChange={(event) => show({ product: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('compare.anyProduct') },
          ...(products.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {(search.kind ?? search.product) !== undefined && (
        <Button variant="subtle" onClick={() => show({ kind: undefined, product: undefined })}>
          {t('compare.clear')}
        </Button>
      )}
    </search>
  );
}
