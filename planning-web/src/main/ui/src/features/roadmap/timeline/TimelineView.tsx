import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { TimelineRow } from '@/api/timeline';
import { today } from '@/components/Timeline/calendar';
import { subjectOf, type TimelineItem } from '@/components/Timeline/model';
import type { Placement } from '@/components/Timeline/move';
import { Timeline } from '@/components/Timeline/Timeline';
import { firstPlace, type Placing } from '@/components/Timeline/use-placing';
import { itemPath } from '@/lib/links';
import type { ListSearch } from '../list/search';
import { CycleItemsView, type Working } from './CycleItemsView';
import { ItemPanel } from './ItemPanel';
import { barToPlace, type Dates, drawnOf } from './model';
import { QuarterList } from './QuarterList';
import { TimelineTools } from './TimelineTools';
import classes from './TimelineView.module.css';
import { Tray } from './Tray';
import { timelineText } from './text';
import { useZoomKeys } from './use-zoom-keys';

interface TimelineViewProps {
  cycle: Cycle;
  search: ListSearch;
  show: (change: ListSearch) => void;
}

const hrefOf = (item: TimelineItem) => itemPath(subjectOf(item));

/** All items of the cycle in time: a picture to work in, or a list by quarter where there is no room for one. */
export function TimelineView({ cycle, search, show }: TimelineViewProps) {
  return (
    <CycleItemsView cycle={cycle} search={search}>
      {(working) => <TimelineAtWork {...{ cycle, search, show, working }} />}
    </CycleItemsView>
  );
}

function TimelineAtWork({ cycle, search, show, working }: TimelineViewProps & { working: Working }) {
  const t = timelineText.useText();
  const { plan, rows, rowOf, changed, changing, mayChange } = working;
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const by = search.lanes ?? 'product';
  const drawn = useMemo(
    () => drawnOf({ plan, rows, by, cycle, noneName: t(`none.${by}`) }),
    [plan, rows, by, cycle, t],
  );
  const [openId, setOpenId] = useState<string>();
  const [from, setFrom] = useState<string>();
  const [placing, setPlacing] = useState<Placing>();
  const open = openId === undefined ? undefined : rowOf.get(openId);
  const focusAgain = useFocusAgain();
  const zoom = search.zoom ?? 'quarters';
  useZoomKeys(zoom, (to) => show({ zoom: to === 'quarters' ? undefined : to }));
  const inTray = drawn.unscheduled.length + drawn.outside.length;

  function move(row: TimelineRow, { startsOn = '', endsOn = '' }: Dates) {
    return changing.make(row, { startsOn, endsOn });
  }
  function moveQuietly(row: TimelineRow, to: Dates) {
    // What went wrong is shown above; nobody else needs to hear of it.
    move(row, to).catch(() => undefined);
  }
  async function moveBar(item: TimelineItem, { start, end }: Placement) {
    const row = rowOf.get(subjectOf(item));
    if (row) {
      await move(row, { startsOn: start, endsOn: end });
    }
  }
  function mayMove(item: TimelineItem): boolean {
    const row = rowOf.get(subjectOf(item));
    return row !== undefined && mayChange(row);
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
      onMove={moveQuietly}
      onOpen={setOpenId}
      onClose={close}
    />
  );

  return (
    <>
      <TimelineTools search={search} show={show} narrow={narrow} inTray={inTray} />
      {narrow ? (
        <QuarterList plan={plan} rows={rows} drawn={drawn} onOpen={openFrom} onMove={moveQuietly} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.main}>
            <Timeline
              label={t('title', { year: cycle.year })}
              laneHeading={t(`lanes.${by}`)}
              lanes={drawn.lanes}
              items={drawn.bars}
              themes={drawn.themes}
              quarters={drawn.quarters}
              year={cycle}
              zoom={zoom}
              links={search.lines === 'off' ? [] : drawn.links}
              hrefOf={hrefOf}
              onMove={moveBar}
              mayMove={mayMove}
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
          {panel === undefined && inTray > 0 && search.tray !== 'off' && (
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
