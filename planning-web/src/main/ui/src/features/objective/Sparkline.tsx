import type { KeyResult } from '@/api/objectives';
import type { Point } from './model';
import classes from './Sparkline.module.css';

interface SparklineProps {
  /** At least two, the oldest first. */
  points: readonly Point[];
  keyResult: Pick<KeyResult, 'baseline' | 'target'>;
  /** What the line shows, in a sentence; the table below has every value. */
  label: string;
  baselineLabel: string;
  targetLabel: string;
}

const WIDTH = 560;
const HEIGHT = 120;
const PAD = 10;

/** The values of a key result over its days, between the line it began at and the one it is to reach. */
export function Sparkline({
  points,
  keyResult: { baseline, target },
  label,
  baselineLabel,
  targetLabel,
}: SparklineProps) {
  const days = points.map(({ day }) => Date.parse(day));
  const values = [...points.map(({ value }) => value), baseline, target];
  const x = scale(Math.min(...days), Math.max(...days), PAD, WIDTH - PAD);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - PAD, PAD);
  const placed = points.map(({ day, value }) => ({ day, x: x(Date.parse(day)), y: y(value) }));
  const last = placed.at(-1);

  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={classes.line}>
        <line className={classes.target} x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />
        <line className={classes.baseline} x1={0} x2={WIDTH} y1={y(baseline)} y2={y(baseline)} />
        <polyline className={classes.values} points={placed.map((point) => `${point.x},${point.y}`).join(' ')} />
        {placed.map((point) => (
          <circle
            key={`${point.day} ${point.x} ${point.y}`}
            className={classes.dot}
            cx={point.x}
            cy={point.y}
            r={2.5}
          />
        ))}
        {last && <circle className={classes.last} cx={last.x} cy={last.y} r={4.5} />}
      </svg>
      <figcaption className={classes.keys} aria-hidden>
        <span className={classes.targetKey}>{targetLabel}</span>
        <span className={classes.baselineKey}>{baselineLabel}</span>
      </figcaption>
    </figure>
  );
}

/** Equal ends leave everything in the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}
