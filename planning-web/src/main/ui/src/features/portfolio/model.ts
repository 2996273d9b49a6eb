import type { Schema } from '@/api/client';
import { itemStateOf } from '@/components/StatusBadge/states';
import type { TimelineItem, TimelineLane, TimelineTheme } from '@/components/Timeline/model';

export type Portfolio = Schema<'PortfolioRoadmapView'>;
export type Entry = Portfolio['entries'][number];
export type LanesBy = 'product' | 'theme';

/** The lane of everything that has no theme. */
export const NO_THEME = 'none';

type Dated = Entry & { startsOn: string; endsOn: string };

/** Only an item with a start and an end has a place on the timeline. */
export function isDated(entry: Entry): entry is Dated {
  return Boolean(entry.startsOn && entry.endsOn);
}

/** How many entries count as cleared, and how many were and do not until what came up is settled. */
export function countsOf({ entries }: Portfolio): { cleared: number; suspended: number } {
  const suspended = entries.filter(({ state }) => state === 'SUSPENDED').length;
  return { cleared: entries.length - suspended, suspended };
}

export function themesInOrder(portfolio: Portfolio): TimelineTheme[] {
  return [...portfolio.themes].sort((one, other) => one.position - other.position);
}

/** `noteOf` says of an entry that the due date of one of its conditions was extended. */
export function timelineItems(
  portfolio: Portfolio,
  lanesBy: LanesBy,
  noteOf: (extendedTo: string) => string,
): TimelineItem[] {
  return portfolio.entries.filter(isDated).map((entry) => ({
    id: entry.itemId,
    title: entry.title,
    laneId: lanesBy === 'product' ? entry.productId : (entry.themeId ?? NO_THEME),
    start: entry.startsOn,
    end: entry.endsOn,
    state: itemStateOf(entry.state),
    ...(entry.themeId ? { themeId: entry.themeId } : {}),
    ...(entry.dueExtendedTo ? { note: noteOf(entry.dueExtendedTo) } : {}),
  }));
}

/** Lanes in the order of the plan; the lane without a theme comes last and only when something is in it. */
export function lanesOf(portfolio: Portfolio, lanesBy: LanesBy, noTheme: string): TimelineLane[] {
  if (lanesBy === 'product') {
    const used = new Set(portfolio.entries.map(({ productId }) => productId));
    return portfolio.products.filter(({ id }) => used.has(id));
  }
  const lanes: TimelineLane[] = themesInOrder(portfolio).map(({ id, name }) => ({ id, name }));
  const orphans = portfolio.entries.some(({ themeId }) => !themeId);
  return orphans ? [...lanes, { id: NO_THEME, name: noTheme }] : lanes;
}
