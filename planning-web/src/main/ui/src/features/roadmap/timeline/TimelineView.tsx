import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { today } from '@/components/Timeline/calendar';
import { subjectOf, type TimelineItem } from '@/components/Timeline/model';
import type { Placement } from '@/components/Timeline/move';
import { Timeline } from '@/components/Timeline/Timeline';
import { firstPlace, type Placing } from '@/components/Timeline/use-placing';
import { itemPath } from '@/lib/links';
import { filtersOf, type ListSearch } from '../list/search';
import { ItemPanel } from './ItemPanel';
import { MoveConflictDialog } from './MoveConflictDialog';
import { barToPlace, type Dates, type Drawn, drawnOf, filtered } from './model';
import { QuarterList } from './QuarterList';
import { TimelineTools } from './TimelineTools';
import classes from './TimelineView.module.css';
import { Tray } from './Tray';
import { timelineText } from './text';
import { useCycleItems } from './use-cycle-items';
import { useMoving } from './use-moving';

interface TimelineViewProps {
  cycle: Cycle;
  search: ListSearch;
  show: (change: ListSearch) => void;
}

const hrefOf = (item: TimelineItem) => itemPath(subjectOf(item));

/** All items of the cycle in time: a picture to work in, or a list by quarter where there is no room for one. */
export function TimelineView({ cycle, search, show }: TimelineViewProps) {
  const t = timelineText.useText();
  const read = useCycleItems(cycle.id);
  const by = search.lanes ?? 'product';
  const rows = useMemo(() => filtered(read.data?.items ?? [], filtersOf(search)), [read.data, search]);
  const drawn = useMemo(
    () => read.data && drawnOf({ plan: read.data, rows, by, cycle, noneName: t(`none.${by}`) }),
    [read.data, rows, by, cycle, t],
  );

  if (read.isError && read.data === undefined) {
    return <ProblemNotice error={read.error} onRetry={read.refetch} />;
  }
  if (read.data === undefined || drawn === undefined) {
    return null;
  }
  if (rows.length === 0) {
    const none = read.data.items.length === 0 ? 'empty' : 'noMatch';
    return (
      <Card>
        <EmptyState title={t(`${none}.title`)}>{t(`${none}.words`)}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      {read.isError && <ProblemNotice error={read.error} onRetry={read.refetch} />}
      <p role="status" className={classes.news}>
        {read.news}
      </p>
      <TimelineOf
        {...{ cycle, search, show, rows, drawn }}
        plan={read.data}
        changed={read.changed}
        label={t('title', { year: cycle.year })}
      />
    </>
  );
}

interface TimelineOfProps extends TimelineViewProps {
  plan: CycleItems;
  rows: readonly TimelineRow[];
  drawn: Drawn;
  changed: ReadonlySet<string>;
  label: string;
}

function TimelineOf({ cycle, search, show, plan, rows, drawn, changed, label }: TimelineOfProps) {
  const t = timelineText.useText();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const by = search.lanes ?? 'product';
  const moving = useMoving(cycle.id);
  const [openId, setOpenId] = useState<string>();
  const [from, setFrom] = useState<string>();
  const [placing, setPlacing] = useState<Placing>();
  const rowOf = useMemo(() => new Map(plan.items.map((row) => [row.id, row])), [plan.items]);
  const mayChange = useMemo(
    () => new Set(plan.products.filter((product) => product.mayChange).map(({ id }) => id)),
    [plan.products],
  );
  const open = openId === undefined ? undefined : rowOf.get(openId);
  const focusAgain = useFocusAgain();

  function move(row: TimelineRow, to: Dates) {
    // What went wrong is shown above; nobody else needs to hear of it.
    moving.move(row, to).catch(() => undefined);
  }
  async function moveBar(item: TimelineItem, { start, end }: Placement) {
    const row = rowOf.get(subjectOf(item));
    if (row) {
      await moving.move(row, { startsOn: start, endsOn: end });
    }
  }
  function close() {
    setOpenId(undefined);
    focusAgain(`[data-bar="${CSS.escape(from ?? '')}"], [data-tray="${CSS.escape(from ?? '')}"]`);
  }
  function openFrom(itemId: string, barId = itemId) {
    setOpenId(itemId);
    setFrom(barId);
  }
  function place(row: TimelineRow, byPointer: boolean) {
    setPlacing({ item: barToPlace(row, plan, by, firstPlace(drawn.quarters, today())), byPointer });
  }

  const panel = open && (
    <ItemPanel
      row={open}
      plan={plan}
      changedMeanwhile={changed.has(open.id)}
      asDialog={narrow}
      onMove={move}
      onOpen={setOpenId}
      onClose={close}
    />
  );

  return (
    <>
      <TimelineTools search={search} show={show} narrow={narrow} unscheduled={drawn.unscheduled.length} />
      {moving.failure !== undefined && <ProblemNotice error={moving.failure} />}
      {narrow ? (
        <QuarterList plan={plan} rows={rows} drawn={drawn} onOpen={openFrom} onMove={move} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.main}>
            <Timeline
              label={label}
              laneHeading={t(`lanes.${by}`)}
              lanes={drawn.lanes}
              items={drawn.bars}
              themes={drawn.themes}
              quarters={drawn.quarters}
              links={search.lines === 'off' ? [] : drawn.links}
              hrefOf={hrefOf}
              onMove={moveBar}
              mayMove={(item) => mayChange.has(rowOf.get(subjectOf(item))?.productId ?? '')}
              fixedLanes
              onOpen={(item) => openFrom(subjectOf(item), item.id)}
              openId={openId}
              placing={placing}
              onPlacingEnd={(item, placed) => {
                setPlacing(undefined);
                if (!placed) {
                  focusAgain(`[data-tray="${CSS.escape(subjectOf(item))}"]`);
                }
              }}
            />
          </div>
          {panel === undefined && search.tray !== 'off' && (
            <div className={classes.side}>
              <Tray
                plan={plan}
                unscheduled={drawn.unscheduled}
                outside={drawn.outside}
                onOpen={openFrom}
                onPlace={place}
              />
            </div>
          )}
          {panel && (
            <div className={classes.side} data-print="hide">
              {panel}
            </div>
          )}
        </div>
      )}
      {narrow && panel}
      {moving.conflict && (
        <MoveConflictDialog conflict={moving.conflict} onKeep={moving.keepTheirs} onMove={moving.moveAllTheSame} />
      )}
    </>
  );
}

/** Puts the focus back where it came from, as soon as that is on the screen again. */
function useFocusAgain(): (selector: string) => void {
  const [wish, setWish] = useState<{ selector: string }>();
  useEffect(() => {
    if (wish) {
      document.querySelector<HTMLElement>(wish.selector)?.focus();
    }
  }, [wish]);
  return (selector) => setWish({ selector });
}
