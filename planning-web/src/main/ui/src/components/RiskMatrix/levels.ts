/** How bad a scenario is. The server works it out; these are the words for it. */
export type Level = 1 | 2 | 3 | 4;

/**
 * The published table of the scoring formula, version 1: rows are impact 1 to 5, columns likelihood 1 to 5. It only
 * paints the squares; the level of a scenario always comes from the server.
 */
const LEVELS: readonly (readonly Level[])[] = [
  [1, 1, 1, 1, 2],
  [1, 1, 2, 2, 2],
  [1, 2, 2, 3, 3],
  [2, 3, 3, 4, 4],
  [3, 4, 4, 4, 4],
];

export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

export function levelAt(impact: Step, likelihood: Step): Level {
  return LEVELS[impact - 1]?.[likelihood - 1] ?? 4;
}

export function levelOf(value: number): Level {
  return value <= 1 ? 1 : value >= 4 ? 4 : (value as Level);
}

interface Scored {
  readonly kind: string;
  readonly severity: number;
  readonly likelihood?: number | null;
  readonly aggravators: readonly string[];
}

/** An unknown likelihood counts as 4, an intended harm as certain; each of two aggravators moves the impact up by one. */
export function placeOf({ kind, severity, likelihood, aggravators }: Scored): { impact: Step; likelihood: Step } {
  const impact = Math.min(5, severity + Math.min(2, aggravators.length));
  const chance = kind === 'INTENDED' ? 5 : (likelihood ?? 4);
  return { impact: stepOf(impact), likelihood: stepOf(chance) };
}

function stepOf(value: number): Step {
  return STEPS.find((step) => step === value) ?? 5;
}
