import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconArrowsMove, IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { TimelineRow } from '@/api/timeline';
import { useSpanWords } from '@/components/PlanSpan/use-span-words';
import { PopoverList } from '@/components/PopoverList/PopoverList';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { HORIZONS } from '../item-form/model';
import classes from './Board.module.css';
import { beside, type Horizon } from './model';
import { boardText } from './text';

interface BoardCardProps {
  row: TimelineRow;
  /** The column that it stands in, which while it is being saved is not yet its own. */
  horizon: Horizon;
  product: string;
  theme: string | undefined;
  /** Absent for who may only read. */
  onMove: ((row: TimelineRow, horizon: Horizon) => void) | undefined;
  onOpen: (itemId: string) => void;
}

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { row, horizon, product, theme, onMove, onOpen } = props;
  const t = boardText.useText();
  const span = useSpanWords();
  const card = useRef<HTMLLIElement>(null);
  const [dragged, setDragged] = useState(false);
  const movable = onMove !== undefined;

  useEffect(() => {
    const element = card.current;
    if (element === null || !movable) {
      return;
    }
    return draggable({
      element,
      getInitialData: () => ({ itemId: row.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [row.id, movable]);

  function moveByKeys(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    if (step !== undefined && event.altKey && onMove) {
      // The browser would go back in its history.
      event.preventDefault();
      const to = beside(horizon, step);
      if (to) {
        onMove(row, to);
      }
    }
  }

  return (
    <li ref={card} className={classes.card} data-movable={movable || undefined} data-dragged={dragged || undefined}>
      <button
        type="button"
        className={classes.title}
        data-card-of={row.id}
        data-stopped={row.standing === 'STOPPED' || undefined}
        aria-keyshortcuts={movable ? 'Alt+ArrowLeft Alt+ArrowRight' : undefined}
        onClick={() => onOpen(row.id)}
        onKeyDown={moveByKeys}
      >
        {row.title}
      </button>
      <span className={classes.onPaper}>{row.title}</span>
      <p className={classes.about}>
        {[product, theme, row.startsOn && row.endsOn && span(row.startsOn, row.endsOn)].filter(Boolean).join(' · ')}
      </p>
      <div className={classes.foot}>
        <StatusBadge state={itemStateOf(row.standing)} />
        {row.onPortfolio && <StatusBadge state="on-roadmap" iconOnly />}
        {onMove && (
          <PopoverList
            label={t('move', { title: row.title })}
            className={classes.move}
            groups={[
              HORIZONS.map((to) => ({
                key: to,
                label: t('moveTo', { horizon: t(`horizon.${to}`) }),
                icon: to === horizon ? <IconCheck size={16} /> : undefined,
                current: to === horizon,
                disabled: to === horizon,
                run: () => onMove(row, to),
              })),
            ]}
          >
            <IconArrowsMove size={16} aria-hidden />
          </PopoverList>
        )}
      </div>
    </li>
  );
});
