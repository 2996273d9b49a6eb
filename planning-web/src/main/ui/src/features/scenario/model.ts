import type { ConflictingRule, Consolidation, ItemPlace, LimitUse, Scenario } from '@/api/scenarios';
import { csvOf } from '@/lib/csv';

export const QUARTERS = [1, 2, 3, 4] as const;

/** How far a plan may be below the best possible one at most, as a share of that; 0 when it is the best. */
export function gapOf(value: number, bound: number): number {
  return bound <= 0 ? 0 : Math.max(0, (bound - value) / bound);
}

/** A gap that would be rounded to nothing is still one. */
export function shownGap(gap: number): number {
  return Math.max(gap, 0.0001);
}

export interface LimitRow {
  readonly id: string;
  readonly kind: LimitUse['kind'];
  readonly team: string | undefined;
  /** By quarter; the year of the money stands in place 0. */
  readonly uses: readonly (LimitUse | undefined)[];
}

/** One row for each team, the reviewers and the money; what nothing is asked of, and nothing is there of, is left out. */
export function limitRows({ uses }: Pick<Consolidation, 'uses'>): LimitRow[] {
  const rows = new Map<string, { kind: LimitUse['kind']; team: string | undefined; uses: (LimitUse | undefined)[] }>();
  for (const use of uses) {
    const money = use.kind === 'QUARTER_BUDGET' || use.kind === 'YEAR_BUDGET';
    const id = money ? 'money' : (use.teamId ?? 'reviewers');
    const row = rows.get(id) ?? { kind: money ? 'QUARTER_BUDGET' : use.kind, team: use.team ?? undefined, uses: [] };
    row.uses[use.quarter] = use;
    rows.set(id, row);
  }
  return [...rows.entries()]
    .map(([id, row]) => ({ id, ...row }))
    .filter(({ uses: own }) => own.some((use) => use && (use.takes > 0 || (use.has ?? 0) > 0)));
}

/** Which sentence says why an item is where it is: money has no team to name. */
export function reasonKey({ reason, quarter, subject }: ItemPlace): string {
  const money = reason === 'TOO_LARGE' && subject == null ? '_MONEY' : '';
  return quarter == null ? `reason.${reason}${money}` : `reason.later.${reason}${money}`;
}

/** What is missing counts where the item is not in the plan, and there is no other reason. */
export function bringsIn({ quarter, shortages, reason }: ItemPlace): boolean {
  return quarter == null && shortages.length > 0 && reason !== 'THEME_FULL';
}

export type AssumptionBody =
  | { kind: 'ITEM_PLACED'; itemId: string; quarter: number }
  | { kind: 'ITEM_LEFT_OUT'; itemId: string }
  | { kind: 'TEAM_WEEKS'; teamId: string; quarter: number; amount: number }
  | { kind: 'MONEY'; quarter: number; amount: number };

/**
 * What a scenario has to take for granted so that there is room for an item in its nearest quarter. What a quarter has more, the year has more, so
 * the larger of the two covers both; the hours of the reviewers are a setting.
 */
export function assumptionsFor({ itemId, nearest, shortages }: ItemPlace): AssumptionBody[] {
  const quarter = nearest ?? 1;
  const weeks = shortages
    .filter(({ kind }) => kind === 'TEAM')
    .map(({ teamId, amount }) => ({
      kind: 'TEAM_WEEKS' as const,
      teamId: teamId ?? '',
      quarter,
      amount: roundUp(amount, 1),
    }));
  const money = shortages
    .filter(({ kind }) => kind === 'QUARTER_BUDGET' || kind === 'YEAR_BUDGET')
    .map(({ amount }) => amount);
  return [
    ...weeks,
    ...(money.length === 0 ? [] : [{ kind: 'MONEY' as const, quarter, amount: Math.max(...money) }]),
    { kind: 'ITEM_PLACED', itemId, quarter },
  ];
}

function roundUp(amount: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.ceil(Math.round(amount * 100 * scale) / 100) / scale;
}

/** The key of the sentence for a rule that cannot be kept with others. */
export function ruleKey({ kind, quarter, lastQuarter }: ConflictingRule): string {
  return kind === 'WINDOW' && quarter === lastQuarter ? 'conflict.WINDOW_ONE' : `conflict.${kind}`;
}

export const PLACE_CSV = ['number', 'title', 'product', 'theme', 'quarter', 'value', 'cost', 'weeks', 'why'] as const;
export type PlaceColumn = (typeof PLACE_CSV)[number];

export function placesCsv(
  places: readonly ItemPlace[],
  words: { columns: Record<PlaceColumn, string>; why: (place: ItemPlace) => string },
): string {
  const rows = places.map((place) => [
    place.number,
    place.title,
    place.product,
    place.theme ?? '',
    place.quarter == null ? '' : `Q${place.quarter}`,
    String(place.value ?? ''),
    String(place.cost ?? ''),
    String(place.weeks),
    words.why(place),
  ]);
  return csvOf([PLACE_CSV.map((column) => words.columns[column]), ...rows]);
}

/** What the dialog of a scenario edits; numbers as typed. */
export interface ScenarioEntry extends Record<string, unknown> {
  name: string;
  note: string;
  thoroughness: Scenario['thoroughness'];
  capacityPercent: number | '';
  budgetPercent: number | '';
  delayPercent: number | '';
  keepsPromoted: boolean;
  keepsAllocation: boolean;
  leadDays: (number | '')[];
  reviewHours: (number | '')[];
  reviewerHours: number | '';
}

const USUAL: ScenarioEntry = {
  name: '',
  note: '',
  thoroughness: 'USUAL',
  capacityPercent: 100,
  budgetPercent: 100,
  delayPercent: 5,
  keepsPromoted: true,
  keepsAllocation: false,
  leadDays: [10, 20, 40, 60],
  reviewHours: [4, 10, 30, 60],
  reviewerHours: '',
};

export function scenarioEntry(scenario: Scenario | undefined): ScenarioEntry {
  return scenario === undefined
    ? USUAL
    : {
        name: scenario.name,
        note: scenario.note,
        thoroughness: scenario.thoroughness,
        capacityPercent: scenario.capacityPercent,
        budgetPercent: scenario.budgetPercent,
        delayPercent: scenario.delayPercent,
        keepsPromoted: scenario.keepsPromoted,
        keepsAllocation: scenario.keepsAllocation,
        leadDays: [...scenario.leadDays],
        reviewHours: [...scenario.reviewHours],
        reviewerHours: scenario.reviewerHours ?? '',
      };
}
