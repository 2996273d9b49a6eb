import { type ReactNode, useId } from 'react';
import classes from './PlanCell.module.css';

interface PlanCellProps {
  /** Thin bar: how much is filled, and how much of that is fixed already, each 0 to 1; a band is what was meant. */
  bar?: { filled: number; inner?: number; band?: readonly [number, number] } | undefined;
  figure: ReactNode;
  note?: ReactNode;
  /** Out of its bounds: in the colour of what is blocked, and always said in the words, too. */
  out?: boolean;
  absent?: boolean;
  open?: { label: string; run: () => void } | undefined;
}

/** A planned figure over its bar. The button lies over the words instead of around them: they are still there on paper. */
export function PlanCell({ bar, figure, note, out = false, absent = false, open }: PlanCellProps) {
  const words = useId();
  return (
    <div className={classes.cell} data-out={out || undefined} data-absent={absent || undefined}>
      <div id={words}>
        {bar && (
          <span className={classes.track} aria-hidden>
            {bar.band && (
              <span
                className={classes.band}
                style={{ left: percent(bar.band[0]), width: percent(bar.band[1] - bar.band[0]) }}
              />
            )}
            <span className={classes.filled} style={{ width: percent(bar.filled) }} />
            {bar.inner !== undefined && <span className={classes.inner} style={{ width: percent(bar.inner) }} />}
          </span>
        )}
        <span className={classes.figure}>{figure}</span>
        {note && <span className={classes.note}> {note}</span>}
      </div>
      {open && (
        <button
          type="button"
          className={classes.open}
          aria-label={open.label}
          aria-describedby={words}
          onClick={open.run}
        />
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
