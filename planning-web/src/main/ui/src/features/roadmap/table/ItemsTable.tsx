import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { downloadText } from '@/lib/download';
import type { ListSearch } from '../list/search';
import { CycleItemsView, type Working } from '../timeline/CycleItemsView';
import { BulkBar } from './BulkBar';
import { useItemColumns } from './columns';
import classes from './ItemsTable.module.css';
import { CSV_COLUMNS, GROUPS_BY, type GroupBy, groupsOf, type ItemGroup, itemsCsv, sorted } from './model';
import { tableText } from './text';
import { useGroupName } from './use-group-name';
import { useSelection } from './use-selection';

interface ItemsTableProps {
  cycle: Cycle;
  search: ListSearch;
  show: (change: ListSearch) => void;
}

const AT_ONCE = 100;

/** All items of the cycle in rows, in groups if somebody wants them so, to be changed one by one or many at once. */
export function ItemsTable({ cycle, search, show }: ItemsTableProps) {
  return (
    <CycleItemsView cycle={cycle} search={search}>
      {(working) => <TableAtWork {...{ cycle, search, show, working }} />}
    </CycleItemsView>
  );
}

function TableAtWork({ cycle, search, show, working }: ItemsTableProps & { working: Working }) {
  const t = tableText.useText();
  const { plan, rows, mayChange } = working;
  const by = search.group;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(AT_ONCE);
  const ordered = useMemo(() => sorted(rows, search.sort ?? 'number', search.desc === 'yes'), [rows, search]);
  const groups = useMemo(() => (by === undefined ? undefined : groupsOf(ordered, by, plan)), [ordered, by, plan]);
  const open = useMemo(
    () => openRows(groups ?? [{ key: '', rows: ordered }], closed, most),
    [groups, ordered, closed, most],
  );
  const order = open.flatMap((group) => group.rows.map(({ id }) => id));
  const selection = useSelection(order);
  const chosen = ordered.filter(({ id }) => selection.selected.has(id));
  const maySelect = rows.some(mayChange);
  const columns = useItemColumns({
    plan,
    selected: selection.selected,
    onSelect: maySelect ? selection.select : undefined,
  });
  const shownRows = order.length;
  const allOpen = (groups ?? [{ key: '', rows: ordered }]).reduce(
    (sum, { key, rows: inIt }) => sum + (closed.has(key) ? 0 : inIt.length),
    0,
  );

  function toggle(key: string) {
    setClosed((old) => new Set(old.has(key) ? [...old].filter((other) => other !== key) : [...old, key]));
  }
  const table = {
    label: t('list'),
    columns,
    rowId: ({ id }: { id: string }) => id,
    twoLines: true,
    more: { available: shownRows < allOpen, loading: false, load: () => setMost(most + AT_ONCE) },
    sorting: {
      state: [{ id: search.sort ?? 'number', desc: search.desc === 'yes' }],
      onChange: ([first]: readonly { id: string; desc: boolean }[]) =>
        show({
          sort: first === undefined || first.id === 'number' ? undefined : (first.id as 'title' | 'start'),
          desc: first?.desc ? 'yes' : undefined,
        }),
    },
  };

  return (
    <>
      <Tools {...{ cycle, search, show, working }} />
      <Card flush>
        {groups === undefined ? (
          <DataTable {...table} rows={open[0]?.rows ?? []} />
        ) : (
          <DataTable
            {...table}
            rows={ordered}
            groups={open.map((group, index) => ({
              ...group,
              head: (
                <GroupHead
                  group={groups[index] ?? group}
                  by={by ?? 'product'}
                  working={working}
                  closed={closed.has(group.key)}
                  selected={selection.selected}
                  onToggle={() => toggle(group.key)}
                  onSelect={maySelect ? selection.set : undefined}
                />
              ),
            }))}
          />
        )}
      </Card>
      <BulkBar
        chosen={chosen}
        all={rows}
        working={working}
        onSelectAll={() =>
          selection.set(
            rows.map(({ id }) => id),
            true,
          )
        }
        onClear={selection.clear}
      />
    </>
  );
}

/** Of the groups that are open so many rows together as are asked for. */
function openRows(groups: readonly ItemGroup[], closed: ReadonlySet<string>, most: number): ItemGroup[] {
  let left = most;
  return groups.map(({ key, rows }) => {
    const shown = closed.has(key) ? [] : rows.slice(0, Math.max(0, left));
    left -= shown.length;
    return { key, rows: shown };
  });
}

interface GroupHeadProps {
  group: ItemGroup;
  by: GroupBy;
  working: Working;
  closed: boolean;
  selected: ReadonlySet<string>;
  onToggle: () => void;
  onSelect: ((ids: readonly string[], on: boolean) => void) | undefined;
}

function GroupHead({ group, by, working, closed, selected, onToggle, onSelect }: GroupHeadProps) {
  const t = tableText.useText();
  const nameOf = useGroupName(working.plan);
  const name = nameOf(by, group.key);
  const count = group.rows.filter(({ id }) => selected.has(id)).length;
  const Icon = closed ? IconChevronRight : IconChevronDown;

  return (
    <div className={classes.groupHead}>
      {onSelect && (
        <Checkbox
          className={classes.pick}
          aria-label={t('selectAll', { count: group.rows.length })}
          checked={count === group.rows.length}
          indeterminate={count > 0 && count < group.rows.length}
          onChange={({ currentTarget }) =>
            onSelect(
              group.rows.map(({ id }) => id),
              currentTarget.checked,
            )
          }
        />
      )}
      <button type="button" className={classes.toggle} aria-expanded={!closed} onClick={onToggle}>
        <Icon size={16} aria-hidden />
        {name}
        <span className={classes.count}>{t('count', { count: group.rows.length })}</span>
      </button>
      <span className={classes.onPaper}>{name}</span>
    </div>
  );
}

function Tools({ cycle, search, show, working: { plan, rows } }: ItemsTableProps & { working: Working }) {
  const t = tableText.useText();
  const names = Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`columns.${column}`)])) as Record<
    (typeof CSV_COLUMNS)[number],
    string
  >;

  return (
    <div className={classes.tools} data-print="hide">
      <NativeSelect
        label={t('groupBy')}
        value={search.group ?? ''}
        onChange={({ currentTarget }) => show({ group: (currentTarget.value || undefined) as GroupBy | undefined })}
        data={[
          { value: '', label: t('groups.none') },
          ...GROUPS_BY.map((value) => ({ value, label: t(`groups.${value}`) })),
        ]}
      />
      <p className={classes.total} role="status">
        {t('count', { count: rows.length })}
      </p>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={15} aria-hidden />}
        onClick={() => downloadText(t('fileName', { year: cycle.year }), 'text/csv', itemsCsv(rows, plan, names))}
      >
        {t('csv')}
      </Button>
    </div>
  );
}
