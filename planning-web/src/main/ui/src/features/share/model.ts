import type { SharedRoadmap, ShareLink } from '@/api/share-links';
import type { TimelineItem, TimelineLane, TimelineTheme } from '@/components/Timeline/model';
import { csvOf } from '@/lib/csv';
import type { PlanYear } from '@/lib/plan-span';

export type SharedEntry = SharedRoadmap['plan']['entries'][number];

/** The lane of everything that has no theme. */
const NO_THEME = 'none';
const DAY = 86_400_000;

/** Which links still lead somewhere. */
export function working(links: readonly ShareLink[]): number {
  return links.filter(({ ended }) => !ended).length;
}

/** So many days from a moment, as a plan date of UTC, which is the server's calendar. */
export function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
}

/** The address that opens a link. */
export function addressOf(token: string, origin: string): string {
  return `${origin}/shared/${token}`;
}

/** The year that the quarters of a shared plan are of. */
export function yearOf({ year, quarters }: SharedRoadmap['plan']): PlanYear | undefined {
  return quarters[0] && { year, fiscalStart: quarters[0].startsOn };
}

/** What the timeline draws of a shared roadmap. */
export function drawnOf({ lanes, plan }: SharedRoadmap, noTheme: string) {
  const byTheme = lanes === 'THEME';
  const orphans = plan.entries.some(({ theme }) => !theme);
  const laneList: TimelineLane[] = (byTheme ? plan.themes : plan.products).map(({ key, name }) => ({ id: key, name }));
  const themes: TimelineTheme[] = plan.themes.map(({ key, name }) => ({ id: key, name }));
  return {
    lanes: byTheme && orphans ? [...laneList, { id: NO_THEME, name: noTheme }] : laneList,
    themes,
    items: plan.entries.flatMap((entry): TimelineItem[] =>
      entry.startsOn && entry.endsOn
        ? [
            {
              id: entry.number,
              title: entry.title,
              laneId: byTheme ? (entry.theme ?? NO_THEME) : entry.product,
              start: entry.startsOn,
              end: entry.endsOn,
              state: 'on-roadmap',
              ...(entry.theme ? { themeId: entry.theme } : {}),
            },
          ]
        : [],
    ),
  };
}

export const CSV_COLUMNS = [
  'audience',
  'lanes',
  'money',
  'names',
  'frozen',
  'madeOn',
  'madeBy',
  'expiresOn',
  'revokedAt',
  'times',
  'lastUsedAt',
] as const;

/** Every link, one row each, under the given names; no address, for nobody knows one. */
export function linksCsv(
  links: readonly ShareLink[],
  columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>,
): string {
  const rows = links.map((link) => [
    link.audience,
    link.lanes,
    String(link.showsMoney),
    String(link.showsNames),
    String(link.frozen),
    link.madeOn,
    link.madeBy,
    link.expiresOn,
    link.revokedAt ?? '',
    String(link.times),
    link.lastUsedAt ?? '',
  ]);
  return csvOf([CSV_COLUMNS.map((column) => columns[column]), ...rows]);
}
