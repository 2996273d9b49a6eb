import type { KeyboardEvent } from 'react';
import { type Criterion, SCORES } from './model';
import classes from './RatingCell.module.css';
import { strategyText } from './text';

interface RatingCellProps {
  place: string;
  label: string;
  criterion: Criterion;
  value: number | undefined;
  /** The one cell that Tab leads to. */
  isStop: boolean;
  onFocus: () => void;
  /** Absent for who may only read. */
  onRate: ((score: number | undefined) => void) | undefined;
}

/** A native select: digits, a pointer, a phone's own picker and a screen reader all work it. */
export function RatingCell(props: RatingCellProps) {
  const { place, label, criterion, value, isStop, onFocus, onRate } = props;
  const t = strategyText.useText();
  // The tint says how much a rating speaks for the strategy, so a high cost is pale.
  const heat = value === undefined ? undefined : criterion.direction === 'COST' ? 6 - value : value;

  if (onRate === undefined) {
    return (
      <span className={classes.cell} data-heat={heat}>
        {value ?? t('scorecard.notRated')}
      </span>
    );
  }

  const rate = onRate;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Backspace' || event.key === 'Delete' || event.key === '0') {
      event.preventDefault();
      rate(undefined);
    } else if (/^[1-5]$/.test(event.key)) {
      event.preventDefault();
      rate(Number(event.key));
    }
  }

  return (
    <select
      className={classes.cell}
      aria-label={label}
      data-cell={place}
      data-heat={heat}
      tabIndex={isStop ? 0 : -1}
      value={value ?? ''}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onChange={(event) => rate(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
    >
      <option value="">-</option>
      {SCORES.map((score) => (
        <option key={score} value={score}>
          {score}
        </option>
      ))}
    </select>
  );
}
