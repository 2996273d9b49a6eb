import type { AdjustedPlan, Assumption, ConflictingRule, ItemPlace, Shortage } from '@/api/scenarios';
import { formatDate, formatMoney, formatNumber, formatPercent } from '@/lib/format';
import { gapOf, reasonKey, ruleKey, shownGap } from './model';
import { scenarioText } from './text';

type Key = Parameters<typeof scenarioText.text>[0];

export function money(amount: number, currency: string): string {
  return formatMoney({ amount: String(amount), currency });
}

/** How good a plan is: the best possible, or at most so far below it. */
export function quality(value: number, bound: number): string {
  const gap = gapOf(value, bound);
  const t = scenarioText.text;
  return gap === 0 ? t('optimal') : t('gap', { gap: formatPercent(shownGap(gap), 2) });
}

/** From which plan one was adjusted, what that cost or brought, and how much of it moved. */
export function adjustedWords({ value: before, moved }: AdjustedPlan, value: number): string {
  const t = scenarioText.text;
  const points = (amount: number) => ({ count: Math.round(amount), value: formatNumber(amount, 0) });
  const difference = Math.round(value) - Math.round(before);
  return t('plan.adjusted', {
    plan: t('plan.adjustedPlan', points(before)),
    change:
      difference === 0 ? t('plan.same') : t(difference > 0 ? 'plan.more' : 'plan.less', points(Math.abs(difference))),
    moved: t('plan.moved', { count: moved }),
  });
}

function shortageWords({ kind, team, amount }: Shortage, currency: string): string {
  const t = scenarioText.text;
  return kind === 'QUARTER_BUDGET' || kind === 'YEAR_BUDGET'
    ? t(`reason.shortage.${kind}`, { amount: money(amount, currency) })
    : t(`reason.shortage.${kind}`, { count: amount, amount: formatNumber(amount, 1), team: team ?? '' });
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : scenarioText.text('reason.and', { first: words.slice(0, -1).join(', '), last });
}

/** Why an item is not in the plan, or not in an earlier quarter. */
export function why(place: ItemPlace): string {
  return scenarioText.text(reasonKey(place) as Key, {
    subject: place.subject ?? '',
    other: place.other ? `${place.other.number} ${place.other.title}` : '',
    date: place.clearOn == null ? '' : formatDate(place.clearOn),
    nearest: place.nearest ?? '',
  });
}

/** What would make room for it. */
export function missing({ shortages, nearest, quarter }: ItemPlace, currency: string): string | undefined {
  if (shortages.length === 0) {
    return undefined;
  }
  const what = listed(shortages.map((shortage) => shortageWords(shortage, currency)));
  return scenarioText.text(quarter == null ? 'reason.missing' : 'reason.missingLater', {
    missing: what,
    nearest: nearest ?? '',
  });
}

/** A rule that cannot be kept with others. */
export function ruleWords(rule: ConflictingRule, currency: string): string {
  const ofMoney = rule.kind !== 'CAPACITY' && rule.kind !== 'REVIEWERS';
  const amount = rule.amount == null ? '' : ofMoney ? money(rule.amount, currency) : formatNumber(rule.amount, 1);
  return scenarioText.text(ruleKey(rule) as Key, {
    item: rule.itemNumber ?? '',
    other: rule.otherItemNumber ?? '',
    team: rule.team ?? '',
    subject: rule.subject ?? '',
    quarter: rule.quarter ?? '',
    lastQuarter: rule.lastQuarter ?? '',
    amount,
  });
}

export function assumptionWords(assumption: Assumption, currency: string): string {
  const t = scenarioText.text;
  const { kind, itemNumber, itemTitle, teamName, quarter, amount } = assumption;
  if (kind === 'ITEM_PLACED' || kind === 'ITEM_LEFT_OUT') {
    return t(`granted.${kind}`, { item: `${itemNumber ?? ''} ${itemTitle ?? ''}`, quarter: quarter ?? '' });
  }
  const side = (amount ?? 0) < 0 ? 'less' : 'more';
  const size = Math.abs(amount ?? 0);
  return t(`granted.${kind}_${side}`, {
    team: teamName ?? '',
    quarter: quarter ?? '',
    amount: kind === 'MONEY' ? money(size, currency) : formatNumber(size, 1),
  });
}
