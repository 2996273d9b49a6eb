import { useState } from 'react';
import type { StrategyOption } from '@/api/strategies';
import { type Criterion, explainScore } from './model';
import { RatingCell } from './RatingCell';
import classes from './RatingMatrix.module.css';
import { ScoreCell } from './ScoreCell';
import { ScoreTerms } from './ScoreTerms';
import { strategyText } from './text';

interface RatingRowProps {
  option: StrategyOption;
  criteria: readonly Criterion[];
  rated: ReadonlyMap<string, number>;
  trying: boolean;
  row: number;
  /** The column of the one cell that Tab leads to, if it is in this row. */
  stop: number | undefined;
  onFocus: (column: number) => void;
  /** Absent for who may only read. */
  onRate: ((criterionId: string, score: number | undefined) => void) | undefined;
}

export function RatingRow({ option, criteria, rated, trying, row, stop, onFocus, onRate }: RatingRowProps) {
  const t = strategyText.useText();
  const [open, setOpen] = useState(false);
  const explanation = explainScore(criteria, rated);
  const { name } = option.strategy;

  return (
    <>
      <tr>
        <th scope="row">
          <span className={classes.name}>{name}</span>
          <span className={classes.reason}>{option.reason}</span>
        </th>
        {criteria.map((criterion, column) => (
          <td key={criterion.id} className={classes.cell} data-label={criterion.name}>
            <RatingCell
              place={`${row}-${column}`}
              label={t('scorecard.ratingOf', { criterion: criterion.name, name })}
              criterion={criterion}
              value={rated.get(criterion.id)}
              isStop={stop === column}
              onFocus={() => onFocus(column)}
              onRate={onRate && ((score) => onRate(criterion.id, score))}
            />
          </td>
        ))}
        <td className={classes.total}>
          <ScoreCell
            option={option}
            explanation={explanation}
            trying={trying}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        </td>
      </tr>
      {open && explanation.value !== undefined && (
        <tr className={classes.terms}>
          <td colSpan={criteria.length + 2}>
            <ScoreTerms explanation={explanation} />
          </td>
        </tr>
      )}
    </>
  );
}
