import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { spanInWords } from '@/lib/plan-span';
import { type DataColumn, DataTable } from '../DataTable/DataTable';
import { StatusBadge } from '../StatusBadge/StatusBadge';
import { componentText } from '../text';
import type { TimelineItem } from './model';
import type { TimelineProps } from './Timeline';
import classes from './Timeline.module.css';

type TimelineTableProps = Pick<
  TimelineProps,
  'label' | 'laneHeading' | 'lanes' | 'items' | 'themes' | 'year' | 'hrefOf'
>;

/** The same content as the timeline, for reading in rows: sortable, printable, and complete for a screen reader. */
export function TimelineTable({ label, laneHeading, lanes, items, themes, year, hrefOf }: TimelineTableProps) {
  const t = componentText.useText();
  const columns = useMemo((): DataColumn<TimelineItem>[] => {
    const laneName = new Map(lanes.map(({ id, name }) => [id, name]));
    const themeName = new Map(themes.map(({ id, name }) => [id, name]));
    return [
      {
        id: 'title',
        header: t('timeline.item'),
        cell: (item) => (
          <>
            <Link to={hrefOf(item)}>{item.title}</Link>
            {item.note && <p className={classes.note}>{item.note}</p>}
          </>
        ),
        sortValue: ({ title }) => title,
      },
      {
        id: 'lane',
        header: laneHeading,
        cell: ({ laneId }) => laneName.get(laneId),
        sortValue: ({ laneId }) => laneName.get(laneId),
      },
      {
        id: 'theme',
        header: t('timeline.theme'),
        cell: ({ themeId = '' }) => themeName.get(themeId),
        sortValue: ({ themeId = '' }) => themeName.get(themeId),
      },
      {
        id: 'state',
        header: t('timeline.state'),
        cell: ({ state }) => <StatusBadge state={state} />,
        sortValue: ({ state }) => t(`state.${state}`),
      },
      {
        id: 'start',
        header: t('timeline.dates'),
        cell: ({ start, end }) => spanInWords(start, end, year),
        sortValue: ({ start }) => start,
      },
    ];
  }, [lanes, themes, laneHeading, year, hrefOf, t]);

  return (
    <DataTable
      label={label}
      columns={columns}
      rows={items}
      rowId={({ id }) => id}
      initialSorting={[{ id: 'start', desc: false }]}
    />
  );
}
