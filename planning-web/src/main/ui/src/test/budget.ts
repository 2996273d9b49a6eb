import type { Allocation, Budget, ItemValue } from '@/api/budget';
import type { Money } from '@/lib/format';

/* A budget and the values of items with every field in place; a test names only what it is about. */

export function euros(amount: string): Money {
  return { amount, currency: 'EUR' };
}

const DATES = [
  ['2027-01-01', '2027-03-31'],
  ['2027-04-01', '2027-06-30'],
  ['2027-07-01', '2027-09-30'],
  ['2027-10-01', '2027-12-31'],
] as const;
const AMOUNTS = ['260000.00', '280000.00', '200000.00', '220000.00'];
const PLANNED = ['230491.71', '262079.91', '260017.47', '186410.91'];

export function aBudget(changes: Partial<Budget> = {}): Budget {
  return {
    quarters: DATES.map(([startsOn, endsOn], index) => ({
      quarter: index + 1,
      label: `Q${index + 1} 2027`,
      startsOn,
      endsOn,
      amount: euros(AMOUNTS[index] ?? '0'),
      planned: euros(PLANNED[index] ?? '0'),
      promoted: euros(index === 0 ? '84000.00' : '0.00'),
    })),
    planned: euros('939000.00'),
    promoted: euros('84000.00'),
    notScheduled: euros('12000.00'),
    outsideYear: euros('0.00'),
    count: 14,
    costed: 13,
    version: 2,
    ...changes,
  };
}

export function anAllocation(changes: Partial<Allocation> = {}): Allocation {
  return {
    themes: [
      {
        theme: { id: 'theme-1', name: 'Answered within the hour', position: 1 },
        target: { share: 50, tolerance: 5, low: 45, high: 55 },
        planned: { items: 4, cost: euros('289000.00'), costShare: 30.8, weeks: 94.5, weeksShare: 48 },
        byCost: 'BELOW',
        byWeeks: 'WITHIN',
      },
      {
        theme: { id: 'theme-2', name: 'See it coming', position: 2 },
        planned: { items: 3, cost: euros('194000.00'), costShare: 20.7, weeks: 60, weeksShare: 30.5 },
      },
    ],
    withoutTheme: { items: 1, cost: euros('26000.00'), costShare: 2.8, weeks: 0, weeksShare: 0 },
    version: 1,
    ...changes,
  };
}

export function anItemValue(changes: Partial<ItemValue> = {}): ItemValue {
  return {
    item: { id: 'item-1', number: 'RM-2027-001', title: 'Move records in over a weekend' },
    theme: { id: 'theme-1', name: 'Answered within the hour', position: 1 },
    value: { points: 608, score: 3.8, impactFactor: 2, confidenceShare: 0.8, missing: [] },
    cost: euros('84000.00'),
    valuePerThousand: 7.24,
    impact: 'HIGH',
    confidence: 'MEDIUM',
    mandatory: false,
    ...changes,
  };
}
