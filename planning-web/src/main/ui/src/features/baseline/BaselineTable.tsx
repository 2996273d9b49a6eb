import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Baseline } from '@/api/baselines';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { formatDateTime } from '@/lib/format';
import classes from './baseline.module.css';
import { baselineText } from './text';

/** The baselines, the newest first, each with the ways to what became of it. */
export function BaselineTable({ baselines }: { baselines: readonly Baseline[] }) {
  const t = baselineText.useText();
  const columns = useMemo(() => baselineColumns(baselines), [baselines]);
  return <DataTable label={t('list')} columns={columns} rows={baselines} rowId={({ id }) => id} twoLines />;
}

function baselineColumns(baselines: readonly Baseline[]): DataColumn<Baseline>[] {
  const t = baselineText.text;
  const older = new Map(baselines.map(({ id }, at) => [id, baselines[at + 1]?.id]));
  return [
    {
      id: 'name',
      header: t('name'),
      cell: ({ id, name, note }) => (
        <>
          <Link to="/baselines/$baselineId" params={{ baselineId: id }} className={classes.name}>
            {name}
          </Link>
          {note !== '' && <span className={classes.note}>{note}</span>}
        </>
      ),
    },
    {
      id: 'taken',
      header: t('taken'),
      cell: ({ takenAt, takenBy }) => t('by', { at: formatDateTime(takenAt), name: takenBy.name }),
    },
    {
      id: 'size',
      header: t('size'),
      cell: ({ items, onPortfolio }) => (
        <>
          {t('items', { count: items })}
          <span className={classes.more}>{t('promoted', { count: onPortfolio })}</span>
        </>
      ),
    },
    {
      id: 'compare',
      header: t('toCompare'),
      cell: ({ id, name }) => {
        const before = older.get(id);
        return (
          <span className={classes.links} data-print="hide">
            <Link to="/baselines/compare" search={{ before: id }} aria-label={t('withNowLabel', { name })}>
              {t('withNow')}
            </Link>
            {before !== undefined && (
              <Link to="/baselines/compare" search={{ before, after: id }} aria-label={t('withBeforeLabel', { name })}>
                {t('withBefore')}
              </Link>
            )}
          </span>
        );
      },
    },
  ];
}
