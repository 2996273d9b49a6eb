import { dayBefore, type PlanDate, shiftMonths } from './calendar';

/** Where an item lies: what a move changes. */
export interface Placement {
  readonly start: PlanDate;
  readonly end: PlanDate;
  readonly laneId: string;
}

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key does to an item that was picked up: arrows move it by a month, PageUp and PageDown by a quarter, Shift with an
 * arrow moves only its end, Alt with an arrow only its start, up and down change the lane. Undefined when the key does
 * nothing, or nothing sensible.
 */
export function movedBy(press: KeyPress, from: Placement, laneIds: readonly string[]): Placement | undefined {
  const months = { ArrowLeft: -1, ArrowRight: 1, PageUp: -3, PageDown: 3 }[press.key];
  if (months !== undefined) {
    return shifted(from, months, press.shiftKey ? 'end' : press.altKey ? 'start' : 'both');
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[press.key];
  const laneId = step === undefined ? undefined : laneIds[laneIds.indexOf(from.laneId) + step];
  return laneId === undefined ? undefined : { ...from, laneId };
}

export type MovedPart = 'start' | 'end' | 'both';

/** An item cannot end before it starts: then nothing moves. */
export function shifted(from: Placement, months: number, part: MovedPart): Placement | undefined {
  const to = {
    ...from,
    start: part === 'end' ? from.start : shiftMonths(from.start, months),
    end: part === 'start' ? from.end : shiftMonths(from.end, months),
  };
  return to.start <= to.end ? to : undefined;
}

export function isSamePlacement(one: Placement, other: Placement): boolean {
  return one.start === other.start && one.end === other.end && one.laneId === other.laneId;
}

/** From the first day of a month through so many whole months. */
export function wholeMonths(anyDay: PlanDate, months: number): Pick<Placement, 'start' | 'end'> {
  const start = `${anyDay.slice(0, 8)}01`;
  return { start, end: dayBefore(shiftMonths(start, months)) };
}
