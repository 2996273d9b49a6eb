import type { CycleProgress } from '@/api/cycle';
import type { Metric, Vision } from '@/api/visions';

export const STEPS = [
  { id: 'vision', to: '/vision' },
  { id: 'strategy', to: '/strategy' },
  { id: 'themes', to: '/themes' },
  { id: 'roadmaps', to: '/roadmaps' },
  { id: 'gate', to: '/ethics-gate' },
  { id: 'portfolio', to: '/portfolio' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];
export type StepState = 'open' | 'started' | 'done';

export interface StepProgress {
  readonly id: StepId;
  readonly to: (typeof STEPS)[number]['to'];
  readonly state: StepState;
  /** How much of it is there, out of how much; a step without a natural end has no total. */
  readonly count: number;
  readonly total: number | undefined;
  /** What is counted, when that is not what the step usually counts. */
  readonly counts?: 'productsWithItems';
}

type Count = Pick<StepProgress, 'count' | 'counts'> & { total?: number; done: boolean; started?: boolean };

/** Standings that ask nothing more of anybody. */
const DECIDED = ['CLEARED', 'STOPPED'];

/** How far the plan has come along the guided path. A step may be done before the one in front of it. */
export function stepsOf(progress: CycleProgress): StepProgress[] {
  const visions = Number(progress.companyVision) + Number(progress.portfolioVision) + progress.productVisions;
  const decided = DECIDED.reduce((sum, standing) => sum + (progress.itemsByStanding[standing] ?? 0), 0);
  const counts: Record<StepId, Count> = {
    vision: { count: visions, total: 2 + progress.products, done: visions >= 2 + progress.products },
    strategy: {
      count: progress.stancesTaken,
      total: progress.strategies,
      done: progress.strategies > 0 && progress.stancesTaken >= progress.strategies && progress.chosen > 0,
    },
    themes: { count: progress.themes, done: progress.themes > 0 },
    roadmaps: roadmapsOf(progress),
    gate: {
      count: decided,
      total: progress.items,
      done: progress.items > 0 && decided >= progress.items,
      started: progress.items > (progress.itemsByStanding['DRAFT'] ?? 0),
    },
    portfolio: { count: progress.promoted, done: progress.promoted > 0 },
  };
  return STEPS.map(({ id, to }) => {
    const { done, started = counts[id].count > 0, total, ...counted } = counts[id];
    return { id, to, total, ...counted, state: done ? 'done' : started ? 'started' : 'open' };
  });
}

/** First some items for every product, then a theme for every item: an import usually brings the first and not the second. */
function roadmapsOf({ products, productsWithItems, items, itemsWithTheme }: CycleProgress): Count {
  if (productsWithItems < products) {
    return { count: productsWithItems, total: products, counts: 'productsWithItems', done: false };
  }
  return { count: itemsWithTheme, total: items, done: items > 0 && itemsWithTheme >= items, started: items > 0 };
}

/** Where to go on: the first step that is not done. */
export function nextStep(steps: readonly StepProgress[]): StepProgress | undefined {
  return steps.find(({ state }) => state !== 'done');
}

const STANDING_ORDER = [
  'CLEARED',
  'AWAITING_SIGN_OFF',
  'IN_REVIEW',
  'BLOCKED',
  'INVALIDATED',
  'EXPIRED',
  'RETURNED',
  'STOPPED',
  'UNDER_APPEAL',
  'DRAFT',
];

/** The gate standings that occur, the furthest first; one that this build does not know comes last. */
export function standingsOf(itemsByStanding: CycleProgress['itemsByStanding']): { standing: string; count: number }[] {
  const place = (standing: string) => {
    const index = STANDING_ORDER.indexOf(standing);
    return index < 0 ? STANDING_ORDER.length : index;
  };
  return Object.entries(itemsByStanding)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => ({ standing, count }))
    .toSorted((one, other) => place(one.standing) - place(other.standing));
}

const MOST_TILES = 6;

/** The figures for the front page: the North Stars first, level by level, then the company's and the portfolio's others. */
export function metricsToShow(visions: readonly Vision[]): Metric[] {
  const upper = visions.filter(({ level }) => level !== 'PRODUCT');
  const all = [...upper, ...visions.filter(({ level }) => level === 'PRODUCT')].flatMap(({ metrics }) => metrics);
  const stars = all.filter(({ kind }) => kind === 'NORTH_STAR');
  const inputs = upper.flatMap(({ metrics }) => metrics).filter(({ kind }) => kind === 'INPUT');
  const names = new Set<string>();
  return [...stars.slice(0, MOST_TILES / 2), ...inputs]
    .filter(({ name }) => !names.has(name) && names.add(name))
    .slice(0, MOST_TILES);
}
