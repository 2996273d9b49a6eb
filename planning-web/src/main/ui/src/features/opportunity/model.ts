import type { Bounded, Evidence, Finding, Opportunity } from '@/api/opportunities';
import { csvOf } from '@/lib/csv';

/** An opportunity as it is typed. */
export interface OpportunityEntry extends Record<string, unknown> {
  title: string;
  description: string;
  metricId: string;
  ownerId: string;
}

export function opportunityEntry(opportunity: Opportunity | undefined, ownerId: string): OpportunityEntry {
  return {
    title: opportunity?.title ?? '',
    description: opportunity?.description ?? '',
    metricId: opportunity?.metric?.id ?? '',
    ownerId: opportunity?.owner.id ?? ownerId,
  };
}

/** What one segment says, as it is typed. */
export interface EvidenceEntry extends Record<string, unknown> {
  dimension: string;
  segment: string;
  source: string;
  askedOn: string;
  asked: string;
  important: string;
  satisfied: string;
}

export function evidenceEntry(evidence: Evidence | undefined, today: string): EvidenceEntry {
  const typed = (count: number | undefined) => (count === undefined ? '' : String(count));
  return {
    dimension: evidence?.dimension ?? '',
    segment: evidence?.segment ?? '',
    source: evidence?.source ?? '',
    askedOn: evidence?.askedOn ?? today,
    asked: typed(evidence?.asked),
    important: typed(evidence?.important),
    satisfied: typed(evidence?.satisfied),
  };
}

/** What is wrong with a field, by the sentence that says what to do. */
export type Need =
  | 'title'
  | 'owner'
  | 'dimension'
  | 'segment'
  | 'source'
  | 'day'
  | 'future'
  | 'people'
  | 'count'
  | 'most';
export type Needs = Partial<Record<string, Need>>;

export function opportunityNeeds({ title, ownerId }: OpportunityEntry): Needs {
  return {
    ...(title.trim() === '' ? { title: 'title' as const } : {}),
    ...(ownerId === '' ? { ownerId: 'owner' as const } : {}),
  };
}

/** People are whole: 12, and not 12.5, 1e3 or a word. */
export function countOf(typed: string): number | undefined {
  const text = typed.trim();
  return /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}

/** The days are written alike, so that the later one is the greater text. */
export function evidenceNeeds(entry: EvidenceEntry, today: string): Needs {
  const blank = (field: 'dimension' | 'segment' | 'source') => (entry[field].trim() === '' ? { [field]: field } : {});
  const asked = countOf(entry.asked);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(entry.askedOn);
  return {
    ...blank('dimension'),
    ...blank('segment'),
    ...blank('source'),
    ...(isDay ? {} : { askedOn: 'day' as const }),
    ...(isDay && entry.askedOn > today ? { askedOn: 'future' as const } : {}),
    ...(asked === undefined || asked === 0 ? { asked: 'people' as const } : {}),
    ...shareNeeds('important', entry.important, asked),
    ...shareNeeds('satisfied', entry.satisfied, asked),
  };
}

function shareNeeds(field: 'important' | 'satisfied', typed: string, asked: number | undefined): Needs {
  const count = countOf(typed);
  if (count === undefined) {
    return { [field]: 'count' };
  }
  return asked !== undefined && asked > 0 && count > asked ? { [field]: 'most' } : {};
}

/** By what customers are told apart, each written as it was first. */
export function dimensionsOf(opportunities: readonly Opportunity[]): string[] {
  const known = new Map<string, string>();
  for (const { dimension } of opportunities.flatMap(({ evidence }) => evidence)) {
    const key = dimension.toLocaleLowerCase();
    known.set(key, known.get(key) ?? dimension);
  }
  return [...known.values()].sort((one, other) => one.localeCompare(other));
}

/** How many opportunities have a segment that is underserved beyond doubt, and how many nobody addresses. */
export function countsOf(opportunities: readonly Opportunity[]) {
  const underserved = ({ finding }: Evidence) => finding === 'UNDERSERVED' || finding === 'EXTREMELY_UNDERSERVED';
  return {
    all: opportunities.length,
    underserved: opportunities.filter(({ evidence }) => evidence.some(underserved)).length,
    unaddressed: opportunities.filter(isUnaddressed).length,
  };
}

export function isUnaddressed({ itemCount, strategies }: Opportunity): boolean {
  return itemCount === 0 && strategies.length === 0;
}

export const CSV_COLUMNS = [
  'opportunity',
  'description',
  'metric',
  'owner',
  'strategies',
  'items',
  'dimension',
  'segment',
  'source',
  'askedOn',
  'asked',
  'important',
  'satisfied',
  'importance',
  'importanceLow',
  'importanceHigh',
  'satisfaction',
  'satisfactionLow',
  'satisfactionHigh',
  'score',
  'scoreLow',
  'scoreHigh',
  'finding',
] as const;

export interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
  readonly finding: (finding: Finding) => string;
}

const EVIDENCE_COLUMNS = 17;

/** One row for each segment, and one for an opportunity of which nobody has said anything. */
export function opportunitiesCsv(opportunities: readonly Opportunity[], words: CsvWords): string {
  return csvOf([
    CSV_COLUMNS.map((column) => words.columns[column]),
    ...opportunities.flatMap((opportunity) => {
      const { title, description, metric, owner, strategies, itemCount, evidence } = opportunity;
      const own = [
        title,
        description,
        metric?.name ?? '',
        owner.name,
        strategies.map(({ name }) => name).join('; '),
        String(itemCount),
      ];
      return evidence.length === 0
        ? [[...own, ...Array<string>(EVIDENCE_COLUMNS).fill('')]]
        : evidence.map((one) => [...own, ...evidenceCells(one, words)]);
    }),
  ]);
}

function evidenceCells(evidence: Evidence, words: CsvWords): string[] {
  const { dimension, segment, source, askedOn, asked, important, satisfied } = evidence;
  const figures = ({ value, low, high }: Bounded) => [value, low, high].map((figure) => figure.toFixed(1));
  return [
    ...[dimension, segment, source, askedOn],
    ...[asked, important, satisfied].map(String),
    ...[evidence.importance, evidence.satisfaction, evidence.score].flatMap(figures),
    words.finding(evidence.finding),
  ];
}
