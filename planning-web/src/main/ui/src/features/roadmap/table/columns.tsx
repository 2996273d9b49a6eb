import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { useSpanWords } from '@/components/PlanSpan/use-span-words';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDate } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './ItemsTable.module.css';
import { tableText } from './text';

interface ColumnsOptions {
  plan: CycleItems;
  selected: ReadonlySet<string>;
  /** Absent when nothing may be selected. */
  onSelect: ((itemId: string, on: boolean, through: boolean) => void) | undefined;
}

export function useItemColumns({ plan, selected, onSelect }: ColumnsOptions): DataColumn<TimelineRow>[] {
  const t = tableText.useText();

  return useMemo(() => {
    const nameOf = new Map([...plan.products, ...plan.themes, ...plan.people].map(({ id, name }) => [id, name]));
    return [
      {
        id: 'title',
        header: t('item'),
        // The server's order is by number; the sorted rows are made by the screen.
        sortValue: ({ title }) => title,
        cell: (row) => (
          <div className={classes.first}>
            {onSelect && (
              <Checkbox
                aria-label={t('select', { title: row.title })}
                checked={selected.has(row.id)}
                className={classes.pick}
                onChange={({ currentTarget, nativeEvent }) =>
                  onSelect(row.id, currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
                }
              />
            )}
            <div>
              <Link to={itemPath(row.id)} className={classes.title}>
                {row.title}
              </Link>
              <span className={classes.number}>{row.number}</span>
            </div>
          </div>
        ),
      },
      { id: 'product', header: t('product'), cell: ({ productId }) => nameOf.get(productId) },
      {
        id: 'theme',
        header: t('theme'),
        cell: ({ themeId }) => nameOf.get(themeId ?? '') ?? <span className={classes.absent}>{t('noTheme')}</span>,
      },
      { id: 'horizon', header: t('horizon'), cell: ({ horizon }) => t(`horizons.${horizon}`), width: '80px' },
      {
        id: 'start',
        header: t('dates'),
        sortValue: ({ startsOn }) => startsOn ?? null,
        cell: (row) => <Dates {...row} />,
      },
      { id: 'owner', header: t('owner'), cell: ({ ownerId }) => nameOf.get(ownerId) },
      {
        id: 'standing',
        header: t('standing'),
        cell: ({ standing, onPortfolio }) => (
          <span className={classes.states}>
            <StatusBadge state={itemStateOf(standing)} />
            {onPortfolio && <StatusBadge state="on-roadmap" label={t('onPortfolio')} iconOnly />}
          </span>
        ),
        width: '190px',
      },
    ];
  }, [plan, selected, onSelect, t]);
}

function Dates({ startsOn, endsOn }: TimelineRow) {
  const t = tableText.useText();
  const span = useSpanWords();
  if (startsOn && endsOn) {
    return span(startsOn, endsOn);
  }
  return startsOn || endsOn ? (
    [startsOn, endsOn].map((date) => (date ? formatDate(date) : '')).join(' – ')
  ) : (
    <span className={classes.absent}>{t('noDates')}</span>
  );
}
