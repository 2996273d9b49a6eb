import type { Baseline, Comparison, PlanDifference, PlannedItem } from '@/api/baselines';

export function aBaseline(changes: Partial<Baseline> = {}): Baseline {
  return {
    id: 'baseline-1',
    cycleId: 'cycle-1',
    name: 'Board of March',
    note: 'With the money for it.',
    takenAt: '2027-03-01T09:00:00Z',
    takenBy: { id: 'person-1', name: 'Ada Lindqvist' },
    items: 3,
    onPortfolio: 1,
    ...changes,
  };
}

export function aPlannedItem(changes: Partial<PlannedItem> = {}): PlannedItem {
  return {
    title: 'Wait board',
    product: { id: 'product-1', name: 'Payments' },
    theme: { id: 'theme-1', name: 'Calm' },
    kind: 'FEATURE',
    horizon: 'NEXT',
    startsOn: '2027-04-01',
    endsOn: '2027-06-30',
    revision: 1,
    strategicValue: 300,
    cost: { amount: '1000.00', currency: 'EUR' },
    weeks: 10,
    efforts: [{ team: 'Platform', weeks: 10 }],
    keyResults: [],
    onPortfolio: false,
    ...changes,
  };
}

/** An item that moved by 14 days and costs more. */
export function aDifference(changes: Partial<PlanDifference> = {}): PlanDifference {
  return {
    itemId: 'item-1',
    number: 'RM-2027-001',
    title: 'Wait board',
    kinds: ['MOVED', 'CHANGED'],
    fields: ['COST'],
    before: aPlannedItem(),
    after: aPlannedItem({
      startsOn: '2027-04-15',
      endsOn: '2027-07-14',
      cost: { amount: '1500.00', currency: 'EUR' },
    }),
    startShift: 14,
    endShift: 14,
    ...changes,
  };
}

export function aComparison(changes: Partial<Comparison> = {}): Comparison {
  const sums = (items: number, cost: string) => ({
    items,
    value: 300,
    cost: { amount: cost, currency: 'EUR' },
    weeks: 10,
  });
  const total = { before: sums(3, '3000.00'), after: sums(4, '3500.00') };
  return {
    before: { baselineId: 'baseline-1', name: 'Board of March', takenAt: '2027-03-01T09:00:00Z' },
    after: {},
    counts: { added: 1, removed: 0, moved: 1, changed: 1, unchanged: 2, movedAndChanged: 1 },
    themes: [{ theme: { id: 'theme-1', name: 'Calm', position: 1 }, ...total }],
    withoutTheme: { before: sums(0, '0.00'), after: sums(0, '0.00') },
    total,
    quarters: [1, 2, 3, 4].map((quarter) => ({ quarter, weeksBefore: 0, weeksAfter: 0 })),
    ...changes,
  };
}
