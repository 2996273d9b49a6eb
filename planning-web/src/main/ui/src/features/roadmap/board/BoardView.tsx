import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { TimelineRow } from '@/api/timeline';
import type { ListSearch } from '../list/search';
import { CycleItemsView, type Working } from '../timeline/CycleItemsView';
import { ItemPanel } from '../timeline/ItemPanel';
import classes from './Board.module.css';
import { BoardColumn } from './BoardColumn';
import { columnsOf, type Horizon } from './model';
import { boardText } from './text';

/** All items of the cycle as cards under now, next and later. */
export function BoardView({ cycle, search }: { cycle: Cycle; search: ListSearch }) {
  return (
    <CycleItemsView cycle={cycle} search={search}>
      {(working) => <Board {...working} />}
    </CycleItemsView>
  );
}

function Board({ plan, rows, rowOf, changed, changing, mayChange }: Working) {
  const t = boardText.useText();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const board = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string>();
  const [held, setHeld] = useState<ReadonlyMap<string, Horizon>>(new Map());
  const [latest, setLatest] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [focusWish, setFocusWish] = useState<{ id: string }>();
  const columns = useMemo(() => columnsOf(rows, held, latest), [rows, held, latest]);
  const open = openId === undefined ? undefined : rowOf.get(openId);

  // The wish is an object of its own each time, so that a card that changed its column gets the focus back.
  useEffect(() => {
    if (focusWish) {
      board.current?.querySelector<HTMLElement>(`[data-card-of="${CSS.escape(focusWish.id)}"]`)?.focus();
    }
  }, [focusWish]);

  async function move(row: TimelineRow, horizon: Horizon) {
    if (row.horizon === horizon || held.has(row.id)) {
      return;
    }
    setHeld((others) => new Map(others).set(row.id, horizon));
    setLatest((others) => [row.id, ...others.filter((id) => id !== row.id)]);
    setSaid(t('announce', { title: row.title, horizon: t(`horizon.${horizon}`) }));
    setFocusWish({ id: row.id });
    try {
      await changing.make(row, { horizon });
    } catch {
      setSaid(t('refused', { title: row.title, horizon: t(`horizon.${row.horizon}`) }));
    } finally {
      setHeld((others) => new Map([...others].filter(([id]) => id !== row.id)));
      setFocusWish({ id: row.id });
    }
  }
  function close() {
    setOpenId(undefined);
    setFocusWish(openId === undefined ? undefined : { id: openId });
  }

  const panel = open && (
    <ItemPanel
      row={open}
      plan={plan}
      changedMeanwhile={changed.has(open.id)}
      asDialog={narrow}
      onMove={(row, { startsOn = '', endsOn = '' }) => {
        // What went wrong is shown above the board.
        changing.make(row, { startsOn, endsOn }).catch(() => undefined);
      }}
      onOpen={setOpenId}
      onClose={close}
    />
  );
  return (
    <>
      <p className={classes.hint} data-print="hide">
        {t('hint')}
      </p>
      <div className={classes.layout}>
        <section ref={board} className={classes.board} aria-label={t('title')}>
          {columns.map((column) => (
            <BoardColumn
              key={column.horizon}
              column={column}
              plan={plan}
              mayChange={mayChange}
              onMove={move}
              onOpen={setOpenId}
              rowOf={rowOf}
            />
          ))}
        </section>
        {panel && !narrow && <div className={classes.side}>{panel}</div>}
      </div>
      {narrow && panel}
      <div className={classes.said} aria-live="assertive">
        {said}
      </div>
    </>
  );
}
