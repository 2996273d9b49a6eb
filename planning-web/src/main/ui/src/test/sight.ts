import type { CycleSight } from '@/api/sight';

/** One whole line, and one of every kind of gap. */
export function aSight(): CycleSight {
  const item = { productId: 'p2', keyResultIds: [], opportunityIds: [], standing: 'DRAFT', onPortfolio: false };
  return {
    visions: [
      { id: 'v1', level: 'COMPANY', statement: 'Goods move without anybody waiting.', northStar: 'On time' },
      { id: 'v2', level: 'PORTFOLIO', statement: 'One view of every dock.' },
      { id: 'v3', level: 'PRODUCT', productId: 'p1', statement: 'Paid at the gate.' },
    ],
    strategies: [
      { id: 's1', name: 'Up-market', stance: 'PURSUE', chosen: true },
      { id: 's2', name: 'New geography', stance: 'PURSUE', chosen: true },
    ],
    themes: [
      { id: 't1', name: 'Trust', position: 1, archived: false, strategyId: 's1' },
      { id: 't2', name: 'Calm', position: 2, archived: false, strategyId: 's1' },
    ],
    objectives: [
      { id: 'o1', title: 'Nobody waits', themeId: 't1' },
      { id: 'o2', title: 'Nobody asks', themeId: 't2' },
    ],
    keyResults: [
      { id: 'k1', title: 'Minutes waited', objectiveId: 'o1', metric: 'Waits' },
      { id: 'k2', title: 'Calls', objectiveId: 'o1' },
    ],
    opportunities: [
      { id: 'q1', title: 'Pay without a queue', metric: 'On time', strategyIds: ['s1'] },
      { id: 'q2', title: 'Know the free dock', strategyIds: [] },
      { id: 'q3', title: 'Hear of a delay sooner', strategyIds: [] },
    ],
    products: [
      { id: 'p1', name: 'Payments' },
      { id: 'p2', name: 'Docks' },
    ],
    items: [
      {
        ...{ id: 'i1', number: 'RM-1', title: 'Wait board', productId: 'p1', themeId: 't1', keyResultIds: ['k1'] },
        ...{ opportunityIds: ['q1'], standing: 'CLEARED', onPortfolio: true },
      },
      { ...item, id: 'i2', number: 'RM-2', title: 'Ramp', themeId: 't1', opportunityIds: ['q2'] },
      { ...item, id: 'i3', number: 'RM-3', title: 'Loose end', broken: 'NO_THEME' },
    ],
  };
}

export const words = {
  missing: (level: string) => `No ${level}`,
  northStar: (metric: string) => `North Star: ${metric}`,
  follows: (metric: string) => `follows ${metric}`,
  moves: (metric: string) => `moves ${metric}`,
  group: (gap: string) => gap,
};
