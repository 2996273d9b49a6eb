import type { Comparison, Revisit, Subject, SubjectKind, Tripwire } from '@/api/revisits';
import { csvOf } from '@/lib/csv';
import { readFigure, typedFigure } from '@/lib/figure';

/** A tripwire as it is typed. The measure is its kind and its id: METRIC:… */
export interface TripwireEntry extends Record<string, unknown> {
  subjectKind: SubjectKind;
  subjectId: string;
  measureId: string;
  comparison: Comparison;
  threshold: string;
  baseline: string;
  startsOn: string;
  endsOn: string;
  ownerId: string;
  agreed: string;
}

/** A revisit date as it is typed. */
export interface RevisitEntry extends Record<string, unknown> {
  subjectKind: SubjectKind;
  subjectId: string;
  question: string;
  dueOn: string;
  repeats: Revisit['repeats'];
  ownerId: string;
}

/** What one of them begins with. */
export interface First {
  readonly subject: Pick<Subject, 'kind' | 'id'>;
  readonly ownerId: string;
  /** A question is due on this day. */
  readonly today: string;
  /** A tripwire watches from this day on. */
  readonly startsOn: string;
}

export function tripwireEntry(tripwire: Tripwire | undefined, { subject, ownerId, startsOn }: First): TripwireEntry {
  return {
    subjectKind: tripwire?.subject.kind ?? subject.kind,
    subjectId: tripwire?.subject.id ?? subject.id,
    measureId: tripwire ? `${tripwire.measure.kind}:${tripwire.measure.id}` : '',
    comparison: tripwire?.comparison ?? 'AT_LEAST',
    threshold: typedFigure(tripwire?.threshold),
    baseline: typedFigure(tripwire?.baseline),
    startsOn: tripwire?.startsOn ?? startsOn,
    endsOn: tripwire?.endsOn ?? '',
    ownerId: tripwire?.owner.id ?? ownerId,
    agreed: tripwire?.agreed ?? '',
  };
}

export function revisitEntry(revisit: Revisit | undefined, { subject, ownerId, today }: First): RevisitEntry {
  return {
    subjectKind: revisit?.subject.kind ?? subject.kind,
    subjectId: revisit?.subject.id ?? subject.id,
    question: revisit?.question ?? '',
    dueOn: revisit?.dueOn ?? today,
    repeats: revisit?.repeats ?? 'ONCE',
    ownerId: revisit?.owner.id ?? ownerId,
  };
}

export type Need = 'subject' | 'measure' | 'figure' | 'share' | 'notZero' | 'day' | 'owner' | 'agreed' | 'question';
export type Needs = Partial<Record<string, Need>>;

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

export function figureOf(typed: string): number | undefined {
  const read = readFigure(typed);
  return read.kind === 'number' ? read.value : undefined;
}

export function tripwireNeeds(entry: TripwireEntry): Needs {
  const [threshold, baseline] = [figureOf(entry.threshold), figureOf(entry.baseline)];
  const falls = entry.comparison === 'FALLS_AT_MOST';
  const isShare = threshold !== undefined && threshold > 0 && threshold <= 100;
  return {
    ...subjectNeeds(entry),
    ...(entry.measureId === '' ? { measureId: 'measure' as const } : {}),
    ...(threshold === undefined ? { threshold: 'figure' as const } : {}),
    ...(falls && threshold !== undefined && !isShare ? { threshold: 'share' as const } : {}),
    ...(falls && baseline === undefined ? { baseline: 'figure' as const } : {}),
    ...(falls && baseline === 0 ? { baseline: 'notZero' as const } : {}),
    ...(isDay(entry.startsOn) ? {} : { startsOn: 'day' as const }),
    ...(entry.ownerId === '' ? { ownerId: 'owner' as const } : {}),
    ...(entry.agreed.trim() === '' ? { agreed: 'agreed' as const } : {}),
  };
}

export function revisitNeeds(entry: RevisitEntry): Needs {
  return {
    ...subjectNeeds(entry),
    ...(entry.question.trim() === '' ? { question: 'question' as const } : {}),
    ...(isDay(entry.dueOn) ? {} : { dueOn: 'day' as const }),
    ...(entry.ownerId === '' ? { ownerId: 'owner' as const } : {}),
  };
}

function subjectNeeds({ subjectKind, subjectId }: { subjectKind: SubjectKind; subjectId: string }): Needs {
  return subjectKind !== 'PLAN' && subjectId === '' ? { subjectId: 'subject' } : {};
}

/** What the server takes of a subject: the whole plan is named by its kind alone. */
export function subjectBody({ subjectKind, subjectId }: { subjectKind: SubjectKind; subjectId: string }) {
  return subjectKind === 'PLAN' ? { subjectKind } : { subjectKind, subjectId };
}

/** What the server takes of a limit. */
export function limitBody(entry: TripwireEntry) {
  return {
    comparison: entry.comparison,
    threshold: figureOf(entry.threshold) ?? 0,
    ...(entry.comparison === 'FALLS_AT_MOST' ? { baseline: figureOf(entry.baseline) ?? 0 } : {}),
    startsOn: entry.startsOn,
    ...(entry.endsOn === '' ? {} : { endsOn: entry.endsOn }),
    ownerId: entry.ownerId,
    agreed: entry.agreed.trim(),
  };
}

/** What is watched, from the one field that holds its kind and its id. */
export function measureBody(measureId: string): { measureKind: 'KEY_RESULT' | 'METRIC'; measureId: string } {
  const [kind, id = ''] = measureId.split(':');
  return { measureKind: kind === 'METRIC' ? 'METRIC' : 'KEY_RESULT', measureId: id };
}

/** The parts of the screen, in their order. */
export function partsOf(tripwires: readonly Tripwire[], revisits: readonly Revisit[]) {
  return {
    tripped: tripwires.filter(({ state }) => state === 'TRIPPED'),
    due: revisits.filter(({ state }) => state === 'OVERDUE' || state === 'DUE'),
    next: revisits.filter(({ state }) => state === 'PLANNED'),
    watching: tripwires.filter(({ state }) => state !== 'TRIPPED'),
  };
}

export const CSV_COLUMNS = [
  'what',
  'about',
  'state',
  'asks',
  'limit',
  'figure',
  'day',
  'agreed',
  'person',
  'last',
] as const;

export interface CsvWords {
  readonly columns: Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;
  readonly tripwire: string;
  readonly revisit: string;
  readonly tripwireState: (tripwire: Tripwire) => string;
  readonly revisitState: (revisit: Revisit) => string;
  readonly subject: (subject: Subject) => string;
  readonly limit: (tripwire: Tripwire) => string;
  readonly decision: (tripwire: Tripwire) => string;
}

/** One row for each tripwire and each revisit date, in the order of the screen. */
export function revisitCsv(tripwires: readonly Tripwire[], revisits: readonly Revisit[], words: CsvWords): string {
  const { tripped, due, next, watching } = partsOf(tripwires, revisits);
  const done = revisits.filter(({ state }) => state === 'DONE');
  const figures = (tripwire: Tripwire) => {
    const figure = tripwire.trippedBy ?? tripwire.newest;
    return [
      words.tripwire,
      words.subject(tripwire.subject),
      words.tripwireState(tripwire),
      tripwire.measure.name,
      words.limit(tripwire),
      figure == null ? '' : String(figure.value),
      figure?.day ?? '',
      tripwire.agreed,
      tripwire.owner.name,
      words.decision(tripwire),
    ];
  };
  const days = (revisit: Revisit) => [
    words.revisit,
    words.subject(revisit.subject),
    words.revisitState(revisit),
    revisit.question,
    '',
    '',
    revisit.dueOn,
    '',
    revisit.owner.name,
    revisit.last?.outcome ?? '',
  ];
  return csvOf([
    CSV_COLUMNS.map((column) => words.columns[column]),
    ...tripped.map(figures),
    ...due.map(days),
    ...next.map(days),
    ...watching.map(figures),
    ...done.map(days),
  ]);
}
