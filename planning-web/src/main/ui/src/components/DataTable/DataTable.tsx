import { Button, Loader } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import {
  createSortedRowModel,
  type Header,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { componentText } from '../text';
import { compareValues, type SortValue } from './compare';
import classes from './DataTable.module.css';
import { useRowKeys } from './use-row-keys';

export interface DataColumn<Row extends object> {
  readonly id: string;
  readonly header: string;
  /** The cell; put a Link into the first column's cell, it is what j, k and Enter lead to. */
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. Null sorts last in both directions: "not scored" is not zero. */
  readonly sortValue?: (row: Row) => SortValue;
  /** Numbers stand at the end so that their digits line up. */
  readonly align?: 'end';
  /** A CSS width for a column that should not grow. */
  readonly width?: string;
}

export interface RowGroup<Row extends object> {
  readonly key: string;
  readonly head: ReactNode;
  readonly rows: readonly Row[];
}

interface DataTableProps<Row extends object> {
  /** Names the table for screen readers, and the area that scrolls. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** More pages behind the last row: fetched when the end comes into sight, or by the button. */
  more?: { available: boolean; loading: boolean; load: () => void };
  /** Parts of the rows under heads of their own, in place of `rows`; the screen sorts them. */
  groups?: readonly RowGroup<Row>[];
  /** Rows with a second line are 56 px instead of 40. */
  twoLines?: boolean;
  /** Given when the server sorts; without it the rows on hand are sorted here. */
  sorting?: { state: SortingState; onChange: (state: SortingState) => void };
  initialSorting?: SortingState;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, empty, more, groups, twoLines = false, sorting, initialSorting } = props;
  const whole = useRef<HTMLTableElement>(null);
  useRowKeys(whole);

  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        header: column.header,
        accessorFn: (row: Row) => column.sortValue?.(row) ?? undefined,
        enableSorting: column.sortValue !== undefined,
        sortUndefined: 'last' as const,
        sortFn: (
          left: { getValue: (id: string) => unknown },
          right: { getValue: (id: string) => unknown },
          id: string,
        ) => compareValues(left.getValue(id) as SortValue, right.getValue(id) as SortValue),
      })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    manualSorting: sorting !== undefined,
    enableSortingRemoval: false,
    ...(initialSorting ? { initialState: { sorting: initialSorting } } : {}),
    ...(sorting
      ? {
          state: { sorting: sorting.state },
          onSortingChange: (change: SortingState | ((old: SortingState) => SortingState)) =>
            sorting.onChange(typeof change === 'function' ? change(sorting.state) : change),
        }
      : {}),
  });

  if (rows.length === 0 && empty !== undefined && !more?.loading) {
    return empty;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a landmark, its name is often that of the card around it; not fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard.
    <div className={classes.scroll} role="group" tabIndex={0} aria-label={label}>
      <table ref={whole} className={classes.table} data-two-lines={twoLines || undefined}>
        <caption className={classes.caption}>{label}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header, index) => (
                <ColumnHead key={header.id} header={header} column={columns[index]} />
              ))}
            </tr>
          ))}
        </thead>
        {groups === undefined ? (
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <Cells key={row.id} row={row.original} columns={columns} />
            ))}
          </tbody>
        ) : (
          groups.map((group) => (
            <tbody key={group.key}>
              <tr className={classes.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.head}
                </th>
              </tr>
              {group.rows.map((row) => (
                <Cells key={rowId(row)} row={row} columns={columns} />
              ))}
            </tbody>
          ))
        )}
      </table>
      {more && <MoreRows more={more} />}
    </div>
  );
}

function Cells<Row extends object>({ row, columns }: { row: Row; columns: readonly DataColumn<Row>[] }) {
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id} data-align={column.align} data-label={column.header}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

interface ColumnHeadProps<Row extends object> {
  header: Header<typeof features, Row, unknown>;
  column: DataColumn<Row> | undefined;
}

function ColumnHead<Row extends object>({ header, column }: ColumnHeadProps<Row>) {
  const direction = header.column.getIsSorted();
  const aria = direction === false ? undefined : direction === 'asc' ? 'ascending' : 'descending';
  const Icon = direction === false ? IconArrowsSort : direction === 'asc' ? IconArrowUp : IconArrowDown;

  return (
    <th
      scope="col"
      aria-sort={aria}
      data-align={column?.align}
      style={{ '--column-width': column?.width } as React.CSSProperties}
    >
      {header.column.getCanSort() ? (
        <button
          type="button"
          className={classes.sort}
          data-sorted={direction !== false || undefined}
          onClick={header.column.getToggleSortingHandler()}
        >
          {column?.header}
          <Icon size={13} aria-hidden />
        </button>
      ) : (
        column?.header
      )}
    </th>
  );
}

function MoreRows({ more }: { more: NonNullable<DataTableProps<object>['more']> }) {
  const t = componentText.useText();
  const end = useRef<HTMLDivElement>(null);
  const { available, loading, load } = more;
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    if (!available || loading || end.current === null) {
      return;
    }
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) {
          latest.current();
        }
      },
      { rootMargin: '400px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [available, loading]);

  return (
    <div ref={end} className={classes.more} role="status">
      {loading && (
        <>
          <Loader size={16} /> {t('table.loadingMore')}
        </>
      )}
      {available && !loading && (
        <Button variant="default" size="xs" onClick={load}>
          {t('table.loadMore')}
        </Button>
      )}
    </div>
  );
}
