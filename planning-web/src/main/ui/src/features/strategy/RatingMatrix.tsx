import { type KeyboardEvent, useRef, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { StrategyOption } from '@/api/strategies';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { SaveState } from '@/components/SaveState/SaveState';
import { formatPercent } from '@/lib/format';
import { byRank, type Cell, type Criterion, cellAfterKey, cellAfterRating, shareOf } from './model';
import { OrderSwitch, type RowOrder } from './OrderSwitch';
import classes from './RatingMatrix.module.css';
import { RatingRow } from './RatingRow';
import { strategyText } from './text';
import { useRatings } from './use-ratings';

interface RatingMatrixProps {
  cycle: Cycle;
  options: readonly StrategyOption[];
  criteria: readonly Criterion[];
  /** The criteria or weights are not the saved ones: scores are a preview. */
  trying: boolean;
  mayRate: boolean;
}

export function RatingMatrix({ cycle, options, criteria, trying, mayRate }: RatingMatrixProps) {
  const t = strategyText.useText();
  const ratings = useRatings(cycle.id);
  // Asked for once by a click: rows never move by themselves while somebody rates.
  const [order, setOrder] = useState<readonly string[]>();
  const [here, setHere] = useState<Cell>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = order ? order.flatMap((id) => options.find((option) => option.id === id) ?? []) : options;

  function sort(by: RowOrder) {
    setOrder(by === 'rank' ? byRank(options).map(({ id }) => id) : undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    const rated = mayRate && /^[1-5]$/.test(event.key);
    const next = event.altKey
      ? undefined
      : rated
        ? cellAfterRating(here, rows.length, criteria.length)
        : cellAfterKey(event.key, here, rows.length, criteria.length);
    if (next) {
      event.preventDefault();
      setHere(next);
      body.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
    }
  }

  return (
    <>
      <div className={classes.head}>
        <span className={classes.state}>
          <SaveState state={ratings.saving} onRetry={ratings.retry} />
        </span>
        <OrderSwitch order={order ? 'rank' : 'catalogue'} onChange={sort} />
      </div>
      {ratings.saving === 'failed' && <ProblemNotice error={ratings.failure} onRetry={ratings.retry} />}
      <section
        className={classes.scroll}
        aria-label={t('scorecard.matrix')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('scorecard.strategy')}</th>
              {criteria.map((criterion) => (
                <th key={criterion.id} scope="col" className={classes.criterion}>
                  {criterion.name || t('scorecard.unnamed')}
                  <span className={classes.share}>{formatPercent(shareOf(criterion, criteria))}</span>
                  {criterion.direction === 'COST' && (
                    <span className={classes.share}>{t('scorecard.lessIsBetter')}</span>
                  )}
                </th>
              ))}
              <th scope="col" className={classes.total}>
                {trying ? t('scorecard.preview') : t('scorecard.score')}
              </th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((option, row) => (
              <RatingRow
                key={option.id}
                option={option}
                criteria={criteria}
                rated={ratings.of(option)}
                trying={trying}
                row={row}
                stop={here.row === row ? here.column : undefined}
                onFocus={(column) => setHere({ row, column })}
                onRate={mayRate ? (criterionId, score) => ratings.rate(option, criterionId, score) : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
      {mayRate && <p className={classes.hint}>{t('scorecard.keys')}</p>}
    </>
  );
}
