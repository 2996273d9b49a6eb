import type { TeamEffort } from '@/api/teams';
import { readFigure, typedFigure } from '@/lib/figure';

const MOST_WEEKS = 9999;

/** Person-weeks as the three figures of an estimate. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const FIGURES = ['low', 'likely', 'high'] as const;
export type EstimateField = (typeof FIGURES)[number];

/** What is typed into the dialog. */
export interface EffortEntry extends Record<string, unknown> {
  teamId: string;
  low: string;
  likely: string;
  high: string;
}

export function entryOf(effort: TeamEffort | undefined): EffortEntry {
  return {
    teamId: effort?.team.id ?? '',
    low: typedFigure(effort?.low),
    likely: typedFigure(effort?.likely),
    high: typedFigure(effort?.high),
  };
}

/** Expected person-weeks, rounded half-up to one decimal, by the weighting of PERT (Malcolm, Roseboom, Clark and Fazar, 1959). */
export function expectedOf({ low, likely, high }: Estimate): number {
  const tenths = ((low + 4 * likely + high) * 10) / 6;
  return Math.round(Number(tenths.toFixed(6))) / 10;
}

/** The sum of what is expected of all teams. */
export function totalOf(efforts: readonly Pick<TeamEffort, 'expected'>[]): number {
  return Math.round(efforts.reduce((total, { expected }) => total + expected, 0) * 10) / 10;
}

export type Complaint = 'team' | 'weeks' | 'positive' | 'likely' | 'high' | 'most';

/** What is wrong with each field: 0 < low <= likely <= high, at most 9,999 and one decimal. */
export function complaintsAbout(entry: EffortEntry): Partial<Record<'teamId' | EstimateField, Complaint>> {
  const complaints: Partial<Record<'teamId' | EstimateField, Complaint>> = {};
  if (entry.teamId === '') {
    complaints.teamId = 'team';
  }
  let before: number | undefined;
  for (const field of FIGURES) {
    const weeks = weeksOf(entry[field]);
    const complaint = complaintAbout(field, weeks, before);
    if (complaint !== undefined) {
      complaints[field] = complaint;
    }
    before = weeks ?? before;
  }
  return complaints;
}

function complaintAbout(field: EstimateField, weeks: number | undefined, before = 0): Complaint | undefined {
  if (weeks === undefined) {
    return 'weeks';
  }
  if (weeks <= 0) {
    return 'positive';
  }
  if (weeks > MOST_WEEKS) {
    return 'most';
  }
  return field !== 'low' && weeks < before ? field : undefined;
}

/** The figures of an entry that complaintsAbout finds nothing in; undefined for any other. */
export function estimateOf(entry: EffortEntry): Estimate | undefined {
  const { teamId: _, ...complaints } = complaintsAbout(entry);
  const [low, likely, high] = FIGURES.map((field) => weeksOf(entry[field]));
  const isWhole = Object.keys(complaints).length === 0;
  return isWhole && low !== undefined && likely !== undefined && high !== undefined ? { low, likely, high } : undefined;
}

function weeksOf(typed: string): number | undefined {
  const figure = readFigure(typed);
  return figure.kind === 'number' && Number(figure.value.toFixed(1)) === figure.value ? figure.value : undefined;
}
