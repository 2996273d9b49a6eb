import { BAR, type Bar, ROW, subjectOf, type TimelineLayout } from './model';

/** That one item has to end before another one starts. */
export interface TimelineLink {
  readonly needed: string;
  readonly by: string;
}

export interface DrawnLink {
  readonly key: string;
  readonly line: string;
  readonly head: string;
  /** What needs starts before what it needs has ended. */
  readonly broken: boolean;
  readonly subjects: readonly [string, string];
}

export interface Spot {
  readonly bar: Bar;
  /** Pixels from the top of the first lane to the middle of the bar. */
  readonly middle: number;
}

interface View {
  /** Pixels of the whole track. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** More lines than this tell nothing; those nearest to the top are drawn. */
const MOST = 400;
/** Pixels that a line goes straight out of a bar, of its corners, and of its head. */
const STUB = 12;
const CORNER = 5;
const HEAD = 6;

/** The lines of which an end is in sight, as paths in pixels from the corner of the tracks. */
export function drawnLinks(
  spots: ReadonlyMap<string, Spot>,
  months: number,
  links: readonly TimelineLink[],
  view: View,
): DrawnLink[] {
  const perMonth = view.width / months;
  const drawn: DrawnLink[] = [];
  for (const { needed, by } of links) {
    const from = spots.get(needed);
    const to = spots.get(by);
    if (from && to && (isInSight(from, view) || isInSight(to, view))) {
      drawn.push({ ...pathBetween(from, to, perMonth), key: `${needed} ${by}`, subjects: [needed, by] });
    }
    if (drawn.length === MOST) {
      break;
    }
  }
  return drawn;
}

/** The first bar of each thing: what lies in several lanes is linked where it is met first. */
export function spotsOf(layout: TimelineLayout): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const { bars, top, above } of layout.lanes) {
    for (const bar of bars) {
      const subject = subjectOf(bar.item);
      if (!spots.has(subject)) {
        spots.set(subject, { bar, middle: top + above + bar.row * ROW + BAR / 2 });
      }
    }
  }
  return spots;
}

function isInSight({ middle }: Spot, { from, to }: View): boolean {
  return middle >= from && middle <= to;
}

type Point = readonly [x: number, y: number];

/** Out of one bar and into the other at right angles; back to an earlier start it runs between the rows, where no bar hides it. */
function pathBetween(from: Spot, to: Spot, perMonth: number): Pick<DrawnLink, 'line' | 'head' | 'broken'> {
  const [x1, y1] = [(from.bar.left + from.bar.width) * perMonth, from.middle];
  const [x2, y2] = [to.bar.left * perMonth, to.middle];
  const between = y2 < y1 ? y2 + ROW / 2 : y2 - ROW / 2;
  const corners: Point[] =
    x2 - x1 >= 2 * STUB
      ? [
          [x1 + STUB, y1],
          [x1 + STUB, y2],
        ]
      : [
          [x1 + STUB, y1],
          [x1 + STUB, between],
          [x2 - STUB, between],
          [x2 - STUB, y2],
        ];
  return {
    line: rounded([[x1, y1], ...corners, [x2 - HEAD, y2]]),
    head: `M${px(x2 + 1)} ${px(y2)}l-${HEAD + 1} -4.5v9z`,
    // As the server has it: the day on which both meet is fine.
    broken: to.bar.item.start < from.bar.item.end,
  };
}

/** A line through the points, with round corners where there is room for them. */
function rounded(points: readonly Point[]): string {
  const [first = [0, 0], ...others] = points;
  const last = others.at(-1) ?? first;
  const bends = others.slice(0, -1).map((corner, index) => {
    const before = points[index] ?? corner;
    const after = points[index + 2] ?? corner;
    const [inX, inY] = towards(corner, before);
    const [outX, outY] = towards(corner, after);
    return `L${px(inX)} ${px(inY)}Q${px(corner[0])} ${px(corner[1])} ${px(outX)} ${px(outY)}`;
  });
  return `M${px(first[0])} ${px(first[1])}${bends.join('')}L${px(last[0])} ${px(last[1])}`;
}

/** A few pixels from the corner on the way to the other point, at most half of it. */
function towards([x, y]: Point, [otherX, otherY]: Point): Point {
  const length = Math.hypot(otherX - x, otherY - y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return [x + (otherX - x) * share, y + (otherY - y) * share];
}

function px(value: number): string {
  return value.toFixed(1);
}
