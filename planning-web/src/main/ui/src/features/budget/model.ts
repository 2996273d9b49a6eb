import type { Allocation, Budget, PlannedAllocation, QuarterBudget, ThemeAllocation } from '@/api/budget';
import { csvOf } from '@/lib/csv';
import { readFigure, typedFigure } from '@/lib/figure';
import { formatMoney, type Money } from '@/lib/format';

/** Below so much the cents are shown, too. */
const CENTS_BELOW = 100;

/** An amount as a plan reads it: cents of a large one say nothing. */
export function planMoney(money: Money): string {
  const amount = Number(money.amount);
  return formatMoney(Math.abs(amount) < CENTS_BELOW ? money : { ...money, amount: String(Math.round(amount)) });
}

/** By how much a cost exceeds what there is; undefined when it does not, or when nothing is set. */
export function overOf(planned: Money, amount: Money | null | undefined): Money | undefined {
  const cents = amount == null ? 0 : centsOf(planned) - centsOf(amount);
  return cents > 0 ? { ...planned, amount: (cents / 100).toFixed(2) } : undefined;
}

function centsOf({ amount }: Money): number {
  return Math.round(Number(amount) * 100);
}

export function isNothing({ amount }: Money): boolean {
  return Number(amount) === 0;
}

/** Shares of the thin bar: what is planned, and inside of it what is promoted, each 0 to 1. Without a budget there is no bar. */
export function barOf(planned: Money, promoted: Money, amount: Money | null | undefined) {
  if (amount == null) {
    return undefined;
  }
  const [cost, fixed, most] = [planned, promoted, amount].map(({ amount: text }) => Number(text)) as [
    number,
    number,
    number,
  ];
  const filled = cost <= 0 ? 0 : most > 0 ? Math.min(1, cost / most) : 1;
  return { filled, inner: cost > 0 ? filled * Math.min(1, fixed / cost) : 0 };
}

/** How many quarters cost more than they have. */
export function quartersOver({ quarters }: Budget): number {
  return quarters.filter(({ planned, amount }) => overOf(planned, amount) !== undefined).length;
}

/** What the year has: its own total, or its quarters together; undefined while nothing is set. */
export function yearAmountOf({ yearTotal, quarters }: Budget): Money | undefined {
  const amounts = quarters.flatMap(({ amount }) => (amount == null ? [] : [amount]));
  const [first] = amounts;
  if (yearTotal != null || first === undefined) {
    return yearTotal ?? undefined;
  }
  return { ...first, amount: sumOf(amounts) };
}

function sumOf(amounts: readonly Money[]): string {
  return (amounts.reduce((cents, amount) => cents + centsOf(amount), 0) / 100).toFixed(2);
}

/** Whether there is anything to show of money: something set, or something that costs. */
export function hasMoney({ version, costed }: Budget): boolean {
  return version > 0 || costed > 0;
}

export const QUARTER_FIELDS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
export type QuarterField = (typeof QUARTER_FIELDS)[number];

/** What is typed into the dialog of the budget. */
export type BudgetEntry = Record<QuarterField | 'yearTotal', string>;

export function budgetEntryOf({ quarters, yearTotal }: Budget): BudgetEntry {
  const typed = (money: Money | null | undefined) => typedFigure(money == null ? undefined : Number(money.amount));
  const entries = QUARTER_FIELDS.map((field, index) => [field, typed(quarters[index]?.amount)] as const);
  return { ...(Object.fromEntries(entries) as Record<QuarterField, string>), yearTotal: typed(yearTotal) };
}

const MOST = 1e12;

/** An amount as the contract writes it; undefined when it is none. */
export function amountOf(typed: string): string | undefined {
  const figure = readFigure(typed);
  const fits = figure.kind === 'number' && figure.value >= 0 && figure.value < MOST;
  return fits && Number(figure.value.toFixed(2)) === figure.value ? figure.value.toFixed(2) : undefined;
}

/** The quarters together, or undefined while one of them is no amount. */
export function sumOfEntry(entry: BudgetEntry): number | undefined {
  const amounts = QUARTER_FIELDS.map((field) => amountOf(entry[field]));
  return amounts.includes(undefined)
    ? undefined
    : amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0) / 100;
}

export function complaintsAboutBudget(entry: BudgetEntry): Partial<Record<keyof BudgetEntry, 'missing' | 'tooMuch'>> {
  const complaints: Partial<Record<keyof BudgetEntry, 'missing' | 'tooMuch'>> = {};
  for (const field of QUARTER_FIELDS) {
    if (amountOf(entry[field]) === undefined) {
      complaints[field] = 'missing';
    }
  }
  const sum = sumOfEntry(entry);
  const total = amountOf(entry.yearTotal);
  if (entry.yearTotal.trim() !== '' && total === undefined) {
    complaints.yearTotal = 'missing';
  } else if (total !== undefined && sum !== undefined && Number(total) > sum) {
    complaints.yearTotal = 'tooMuch';
  }
  return complaints;
}

/** As the server takes it; only of an entry that complaintsAboutBudget finds nothing in. */
export function budgetInputOf(entry: BudgetEntry, currency: string) {
  const total = amountOf(entry.yearTotal);
  return {
    quarters: QUARTER_FIELDS.map((field) => ({ amount: amountOf(entry[field]) ?? '0', currency })),
    ...(total === undefined ? {} : { yearTotal: { amount: total, currency } }),
  };
}

/** The entry with every quarter after this one made the same. */
export function followedFrom(entry: BudgetEntry, field: QuarterField): BudgetEntry {
  const after = QUARTER_FIELDS.slice(QUARTER_FIELDS.indexOf(field) + 1);
  return { ...entry, ...Object.fromEntries(after.map((other) => [other, entry[field]])) };
}

/** The server counts the quarters from 0, the form has a field for each: /quarters/0. */
export function budgetPointer(pointer: string): string {
  return pointer.replace(/^\/quarters\/([0-3])$/, (_, index) => `/${QUARTER_FIELDS[Number(index)]}`);
}

/** What is typed for one theme; an empty share says nothing about it. */
export type TargetEntry = Readonly<Record<'share' | 'tolerance', string>>;
/** By the id of the theme, so that two people who changed different themes keep both changes. */
export type AllocationEntry = Record<string, TargetEntry>;

const USUAL_TOLERANCE = 5;
const WHOLE = 100;

export function allocationEntryOf({ themes }: Allocation): AllocationEntry {
  return Object.fromEntries(
    themes.map(({ theme, target }) => [
      theme.id,
      { share: typedFigure(target?.share), tolerance: typedFigure(target?.tolerance ?? USUAL_TOLERANCE) },
    ]),
  );
}

/** A whole number from 0 to 100, or undefined. */
export function percentOf(typed: string): number | undefined {
  const figure = readFigure(typed);
  return figure.kind === 'number' && Number.isInteger(figure.value) && figure.value >= 0 && figure.value <= WHOLE
    ? figure.value
    : undefined;
}

export function sumOfShares(entry: AllocationEntry): number {
  return Object.values(entry).reduce((sum, { share }) => sum + (percentOf(share) ?? 0), 0);
}

export type TargetComplaint = 'missingShare' | 'missingTolerance' | 'sumTooMuch';

/** By the path of the field. When all together are too much, the last share that is given says so. */
export function complaintsAboutAllocation(entry: AllocationEntry): Record<string, TargetComplaint> {
  const complaints: Record<string, TargetComplaint> = {};
  for (const [theme, { share, tolerance }] of Object.entries(entry)) {
    if (share.trim() !== '' && percentOf(share) === undefined) {
      complaints[`${theme}.share`] = 'missingShare';
    }
    if (share.trim() !== '' && percentOf(tolerance) === undefined) {
      complaints[`${theme}.tolerance`] = 'missingTolerance';
    }
  }
  const given = Object.entries(entry).filter(([, { share }]) => (percentOf(share) ?? 0) > 0);
  const last = given.at(-1)?.[0];
  if (last !== undefined && sumOfShares(entry) > WHOLE) {
    complaints[`${last}.share`] = 'sumTooMuch';
  }
  return complaints;
}

export function targetsOf(entry: AllocationEntry) {
  return Object.entries(entry)
    .filter(([, { share }]) => share.trim() !== '')
    .map(([themeId, { share, tolerance }]) => ({
      themeId,
      share: percentOf(share) ?? 0,
      tolerance: percentOf(tolerance) ?? USUAL_TOLERANCE,
    }));
}

/** The server counts the targets that were sent, the form has a field for each theme: /targets/0/share. */
export function allocationPointer(pointer: string, sent: readonly { themeId: string }[]): string {
  return pointer.replace(/^\/targets\/(\d+)(?=\/)/, (all, index) => {
    const target = sent[Number(index)];
    return target ? `/${target.themeId}` : all;
  });
}

export type Measure = 'cost' | 'weeks';

export function shareOf(planned: PlannedAllocation, measure: Measure): number | undefined {
  return (measure === 'cost' ? planned.costShare : planned.weeksShare) ?? undefined;
}

/** By how many points a share lies beside its band, and beside which end; undefined within it. */
export function outOfBand({ target, planned, byCost, byWeeks }: ThemeAllocation, measure: Measure) {
  const place = measure === 'cost' ? byCost : byWeeks;
  const share = shareOf(planned, measure);
  if (target == null || share === undefined || place == null || place === 'WITHIN') {
    return undefined;
  }
  const bound = place === 'ABOVE' ? target.high : target.low;
  return {
    side: place === 'ABOVE' ? 'above' : 'below',
    bound,
    points: Math.abs(Math.round((share - bound) * 10) / 10),
  } as const;
}

/** How many themes lie out of their band by cost or by person-weeks. */
export function themesOut({ themes }: Allocation): number {
  return themes.filter((row) => outOfBand(row, 'cost') ?? outOfBand(row, 'weeks')).length;
}

export const BUDGET_CSV = [
  'period',
  'startsOn',
  'endsOn',
  'currency',
  'amount',
  'planned',
  'promoted',
  'over',
] as const;

interface BudgetWords {
  readonly columns: Readonly<Record<(typeof BUDGET_CSV)[number], string>>;
  readonly year: string;
  readonly notScheduled: string;
  readonly outsideYear: string;
}

/** A row for each quarter, one for the year, and one for what lies in none. What is not set stays empty, which is not 0. */
export function budgetCsv(budget: Budget, words: BudgetWords): string {
  const { planned, promoted, notScheduled, outsideYear } = budget;
  const year = yearAmountOf(budget);
  const { currency } = planned;
  return csvOf([
    BUDGET_CSV.map((column) => words.columns[column]),
    ...budget.quarters.map(quarterRow),
    [
      words.year,
      '',
      '',
      currency,
      year?.amount ?? '',
      planned.amount,
      promoted.amount,
      overOf(planned, year)?.amount ?? '',
    ],
    [words.notScheduled, '', '', currency, '', notScheduled.amount, '', ''],
    [words.outsideYear, '', '', currency, '', outsideYear.amount, '', ''],
  ]);
}

function quarterRow({ label, startsOn, endsOn, amount, planned, promoted }: QuarterBudget): string[] {
  const over = overOf(planned, amount)?.amount ?? '';
  return [label, startsOn, endsOn, planned.currency, amount?.amount ?? '', planned.amount, promoted.amount, over];
}

export const ALLOCATION_CSV = [
  'theme',
  'share',
  'tolerance',
  'currency',
  'cost',
  'costShare',
  'weeks',
  'weeksShare',
] as const;

export function allocationCsv(
  { themes, withoutTheme }: Allocation,
  words: Readonly<Record<(typeof ALLOCATION_CSV)[number] | 'withoutTheme', string>>,
): string {
  const text = (value: number | null | undefined) => (value == null ? '' : String(value));
  const planned = ({ cost, costShare, weeks, weeksShare }: PlannedAllocation) => [
    cost.currency,
    cost.amount,
    text(costShare),
    text(weeks),
    text(weeksShare),
  ];
  return csvOf([
    ALLOCATION_CSV.map((column) => words[column]),
    ...themes.map((row) => [
      row.theme.name,
      text(row.target?.share),
      text(row.target?.tolerance),
      ...planned(row.planned),
    ]),
    [words.withoutTheme, '', '', ...planned(withoutTheme)],
  ]);
}
