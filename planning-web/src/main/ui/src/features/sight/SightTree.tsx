import { useNavigate } from '@tanstack/react-router';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useScrollWindow } from '@/components/Timeline/use-scroll-window';
import type { SightNode } from './node';
import { rowsOf, type TreeRow, wellOpen } from './rows';
import classes from './SightTree.module.css';
import { SightTreeRow } from './SightTreeRow';
import { sightText } from './text';
import { useTreeKeys } from './use-tree-keys';

interface SightTreeProps {
  label: string;
  /** Another set of them, after a filter, begins with its own rows open. */
  roots: readonly SightNode[];
  onShowLine: (ref: string) => void;
}

const ROW = 48;

/** The lines as a tree: a treegrid whose rows take the focus, of which only those in sight are drawn. */
export function SightTree({ label, roots, onShowLine }: SightTreeProps) {
  const t = sightText.useText();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useScrollWindow(scroller);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => wellOpen(roots));
  const [active, setActive] = useState<string>();
  const [wantsFocus, setWantsFocus] = useState(0);
  const rows = rowsOf(roots, open);
  const at = Math.max(
    0,
    rows.findIndex(({ node }) => node.key === active),
  );

  function change(keys: readonly string[], isOpen: boolean) {
    setOpen((now) => {
      const next = new Set(now);
      keys.forEach((key) => {
        isOpen ? next.add(key) : next.delete(key);
      });
      return next;
    });
  }
  function goTo(index: number) {
    setActive(rows[index]?.node.key);
    setWantsFocus((count) => count + 1);
    reveal(scroller.current, index);
  }
  function enter({ node }: TreeRow, lineOnly: boolean) {
    if (lineOnly && node.ref) {
      onShowLine(node.ref);
    } else if (node.to) {
      navigate({ to: node.to });
    }
  }
  const onKeyDown = useTreeKeys({
    rows,
    at,
    goTo,
    enter,
    open: (keys) => change(keys, true),
    close: (key) => change([key], false),
  });

  useEffect(() => {
    if (wantsFocus > 0) {
      scroller.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true });
    }
  }, [wantsFocus]);

  return (
    <div className={classes.scroller} ref={scroller}>
      <table
        className={classes.tree}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: WAI-ARIA makes a treegrid of a table.
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr className={classes.head} aria-rowindex={1}>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.items')}</th>
            <th scope="col">{t('column.gate')}</th>
            <th scope="col">{t('column.onPortfolio')}</th>
            <th scope="col">
              <span className={classes.hidden}>{t('column.line')}</span>
            </th>
          </tr>
        </thead>
        <tbody style={{ '--lines': rows.length } as CSSProperties}>
          {rows.map((row, index) =>
            index === at || isShown(index, shown) ? (
              <SightTreeRow
                key={row.node.key}
                row={row}
                index={index}
                top={index * ROW}
                active={index === at}
                onActive={() => setActive(row.node.key)}
                onToggle={() => change([row.node.key], !row.open)}
                onShowLine={onShowLine}
              />
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

function isShown(index: number, { from, to }: { from: number; to: number }): boolean {
  return (index + 1) * ROW >= from && index * ROW <= to;
}

/** Scrolls so that a row is in sight below the head. */
function reveal(scroller: HTMLElement | null, index: number) {
  if (scroller === null) {
    return;
  }
  const top = index * ROW;
  const room = scroller.clientHeight - ROW;
  if (top < scroller.scrollTop) {
    scroller.scrollTop = top;
  } else if (top + ROW > scroller.scrollTop + room) {
    scroller.scrollTop = top + ROW - room;
  }
}
