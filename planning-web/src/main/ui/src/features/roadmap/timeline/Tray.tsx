import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { type PointerEvent, useState } from 'react';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import classes from './Tray.module.css';
import { timelineText } from './text';

interface TrayProps {
  plan: CycleItems;
  unscheduled: readonly TimelineRow[];
  outside: readonly TimelineRow[];
  onOpen: (itemId: string) => void;
  /** Takes an item in hand, by keys or under the pointer. */
  onPlace: (row: TimelineRow, byPointer: boolean) => void;
}

/** A hand trembles: less than this is a click. */
const THRESHOLD = 5;
const AT_ONCE = 60;

/** What has no place on the timeline yet; there is no tray when there is nothing to lay into it. */
export function Tray({ plan, unscheduled, outside, onOpen, onPlace }: TrayProps) {
  const t = timelineText.useText();

  return (
    <section className={classes.tray} aria-label={t('tray.title')}>
      {unscheduled.length > 0 && (
        <>
          <h2>
            {t('tray.title')} <span className={classes.count}>{unscheduled.length}</span>
          </h2>
          <p className={classes.words} data-print="hide">
            {t('tray.words')}
          </p>
          <Cards rows={unscheduled} plan={plan} onOpen={onOpen} onPlace={onPlace} />
        </>
      )}
      {outside.length > 0 && (
        <>
          <h2>
            {t('tray.outside')} <span className={classes.count}>{outside.length}</span>
          </h2>
          <Cards rows={outside} plan={plan} onOpen={onOpen} onPlace={undefined} />
        </>
      )}
    </section>
  );
}

interface CardsProps extends Pick<TrayProps, 'plan' | 'onOpen'> {
  rows: readonly TimelineRow[];
  onPlace: TrayProps['onPlace'] | undefined;
}

function Cards({ rows, plan, onOpen, onPlace }: CardsProps) {
  const t = timelineText.useText();
  const dates = useDatesWords();
  const [most, setMost] = useState(AT_ONCE);

  return (
    <>
      <ul className={classes.cards}>
        {rows.slice(0, most).map((row) => {
          const product = plan.products.find(({ id }) => id === row.productId);
          return (
            <TrayCard
              key={row.id}
              row={row}
              about={onPlace ? (product?.name ?? '') : dates(row)}
              onOpen={onOpen}
              onPlace={product?.mayChange ? onPlace : undefined}
            />
          );
        })}
      </ul>
      {rows.length > most && (
        <Button variant="subtle" fullWidth onClick={() => setMost(most + AT_ONCE)}>
          {t('tray.more', { count: rows.length - most })}
        </Button>
      )}
    </>
  );
}

interface TrayCardProps {
  row: TimelineRow;
  about: string;
  onOpen: (itemId: string) => void;
  onPlace: TrayProps['onPlace'] | undefined;
}

function TrayCard({ row, about, onOpen, onPlace }: TrayCardProps) {
  const t = timelineText.useText();

  function startDragging(down: PointerEvent) {
    if (down.button !== 0 || down.pointerType === 'touch' || onPlace === undefined) {
      return;
    }
    const place = onPlace;
    function onMove(event: globalThis.PointerEvent) {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD) {
        stop();
        place(row, true);
      }
    }
    function stop() {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
    }
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
  }

  return (
    <li className={classes.card} data-movable={onPlace !== undefined || undefined} onPointerDown={startDragging}>
      <StatusBadge state={itemStateOf(row.standing)} iconOnly />
      <button type="button" className={classes.title} onClick={() => onOpen(row.id)} data-tray={row.id}>
        {row.title}
        <span className={classes.about}>{about}</span>
      </button>
      <span className={classes.onPaper}>{row.title}</span>
      {onPlace && (
        <ActionIcon aria-label={t('tray.place', { title: row.title })} onClick={() => onPlace(row, false)}>
          <IconCalendarPlus size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
