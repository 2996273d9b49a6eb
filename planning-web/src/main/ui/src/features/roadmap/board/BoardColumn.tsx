import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import classes from './Board.module.css';
import { BoardCard } from './BoardCard';
import type { BoardColumn as Column, Horizon } from './model';
import { boardText } from './text';

interface BoardColumnProps {
  column: Column;
  plan: CycleItems;
  rowOf: ReadonlyMap<string, TimelineRow>;
  mayChange: (row: TimelineRow) => boolean;
  onMove: (row: TimelineRow, horizon: Horizon) => void;
  onOpen: (itemId: string) => void;
}

const AT_ONCE = 50;

export function BoardColumn({ column, plan, rowOf, mayChange, onMove, onOpen }: BoardColumnProps) {
  const { horizon, rows } = column;
  const t = boardText.useText();
  const place = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const latest = useRef({ rowOf, onMove });
  latest.current = { rowOf, onMove };

  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const row = latest.current.rowOf.get(String(source.data['itemId'] ?? ''));
        if (row) {
          latest.current.onMove(row, horizon);
        }
      },
    });
  }, [horizon]);

  return (
    <section ref={place} className={classes.column} aria-label={t(`horizon.${horizon}`)} data-over={over || undefined}>
      <div className={classes.head}>
        <h2>{t(`horizon.${horizon}`)}</h2>
        <span className={classes.count}>{t('count', { count: rows.length })}</span>
        <p className={classes.meaning}>{t(`meaning.${horizon}`)}</p>
      </div>
      {rows.length === 0 && <p className={classes.empty}>{t('empty')}</p>}
      <ul className={classes.cards}>
        {rows.slice(0, most).map((row) => (
          <BoardCard
            key={row.id}
            row={row}
            horizon={horizon}
            product={plan.products.find(({ id }) => id === row.productId)?.name ?? ''}
            theme={plan.themes.find(({ id }) => id === row.themeId)?.name}
            onMove={mayChange(row) ? onMove : undefined}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {rows.length > most && (
        <Button variant="subtle" fullWidth onClick={() => setMost(most + AT_ONCE)}>
          {t('more', { count: rows.length - most })}
        </Button>
      )}
    </section>
  );
}
