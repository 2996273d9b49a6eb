import type { ChangedField, PlanDifference, PlanMoment, PlannedItem } from '@/api/baselines';
import { reasonLabel } from '@/components/ChangeReason/labels';
import { formatDateTime, formatMoney, formatNumber, withinSentence } from '@/lib/format';
import type { FieldChange } from './model';
import { baselineText } from './text';

const t = baselineText.text;

/** One field of an item at one moment, in words; what is not given is said so. */
export function fieldText(item: PlannedItem, field: ChangedField): string {
  switch (field) {
    case 'TITLE':
      return item.title;
    case 'PRODUCT':
      return item.product.name;
    case 'THEME':
      return item.theme?.name ?? t('none.theme');
    case 'KIND':
      return t(`itemKinds.${item.kind}`);
    case 'HORIZON':
      return t(`horizons.${item.horizon}`);
    case 'VALUE':
      return item.strategicValue == null ? t('none.value') : formatNumber(item.strategicValue);
    case 'COST':
      return item.cost == null ? t('none.cost') : formatMoney(item.cost);
    case 'EFFORT':
      return effortText(item);
    case 'KEY_RESULTS':
      return item.keyResults.length === 0 ? t('none.keyResults') : item.keyResults.join(', ');
    case 'PORTFOLIO':
      return t(item.onPortfolio ? 'portfolio.on' : 'portfolio.off');
  }
}

/** Several teams one by one, since their sum may be the same. */
function effortText({ efforts }: PlannedItem): string {
  return efforts.length === 0
    ? t('none.effort')
    : efforts.map(({ team, weeks }) => t('effort', { team, weeks: formatNumber(weeks) })).join(', ');
}

/** Starts 14 days later, ends 1 day earlier; nothing where a day is missing at one of the moments. */
export function shiftText({ startShift, endShift }: PlanDifference): string {
  if (startShift != null && startShift === endShift) {
    return startShift === 0 ? '' : t(startShift > 0 ? 'shift.later' : 'shift.earlier', { count: Math.abs(startShift) });
  }
  const parts = [
    startShift ? t(startShift > 0 ? 'shift.startsLater' : 'shift.startsEarlier', { count: Math.abs(startShift) }) : '',
    endShift ? t(endShift > 0 ? 'shift.endsLater' : 'shift.endsEarlier', { count: Math.abs(endShift) }) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export function changeText({ field, before, after }: FieldChange): string {
  return t('change', { field: t(`fields.${field}`), before, after });
}

/** Moved and changed; or the one of them that holds. */
export function kindsText({ kinds }: PlanDifference): string {
  const [first, second] = kinds.map((kind) => t(`kinds.${kind}`));
  return second === undefined ? (first ?? '') : t('bothKinds', { first: first ?? '', second: withinSentence(second) });
}

export function reasonText({ reason }: PlanDifference): string {
  return reason == null ? '' : reasonLabel(reason.code);
}

/** Agreed by the board; or Now. */
export function momentName({ name }: PlanMoment): string {
  return name ?? t('now');
}

/** A moment with its time, as it stands over a comparison. */
export function momentText(moment: PlanMoment): string {
  return moment.takenAt == null
    ? t('nowAt', { at: formatDateTime(new Date().toISOString()) })
    : t('moment', { name: momentName(moment), at: formatDateTime(moment.takenAt) });
}

/** With its sign: +3, −2; nothing when it is the same. */
export function signed(figure: number, write: (figure: number) => string): string {
  return figure === 0 ? '' : `${figure > 0 ? '+' : '−'}${write(Math.abs(figure))}`;
}
