import type { Schema } from '@/api/client';
import type { Metric, Vision, VisionLevel } from '@/api/visions';
import { readFigure, typedFigure, unitIn } from '@/lib/figure';

export const HORIZONS = [3, 4, 5] as const;
export const MOST_METRICS = 12;

export type MetricSuggestion = Schema<'MetricSuggestion'>;
export type MetricKind = Metric['kind'];

/** A metric while it is being typed: figures stay text until they are saved, so that nothing typed is rewritten. */
export interface MetricEntry {
  /** Keeps its row in place while rows come and go; never sent. */
  key: string;
  /** The metric that this continues, when it was saved before. */
  id?: string;
  kind: MetricKind;
  name: string;
  unit: string;
  definition: string;
  lastTarget: string;
  lastResult: string;
  target: string;
}

export interface VisionEntry {
  statement: string;
  horizonYears: number;
  /** The North Star first, then the guiding metrics. */
  metrics: MetricEntry[];
}

export const FIGURES = ['lastTarget', 'lastResult', 'target'] as const;

export function blankMetric(kind: MetricKind): MetricEntry {
  return {
    key: crypto.randomUUID(),
    kind,
    name: '',
    unit: '',
    definition: '',
    lastTarget: '',
    lastResult: '',
    target: '',
  };
}

/** What the editor starts with: the vision as it stands, or an empty one with a place for its North Star. */
export function entryOf(vision: Vision | undefined, currency: string): VisionEntry {
  if (vision === undefined) {
    return { statement: '', horizonYears: 4, metrics: [blankMetric('NORTH_STAR')] };
  }
  const metrics = vision.metrics.map((metric) => ({
    key: metric.id,
    id: metric.id,
    kind: metric.kind,
    name: metric.name,
    unit: unitIn(currency, metric.unit),
    definition: metric.definition,
    lastTarget: typedFigure(metric.lastTarget),
    lastResult: typedFigure(metric.lastResult),
    target: typedFigure(metric.target),
  }));
  return {
    statement: vision.statement,
    horizonYears: vision.horizonYears,
    metrics: [
      ...northStarFirst(metrics),
      ...(metrics.some(({ kind }) => kind === 'NORTH_STAR') ? [] : [blankMetric('NORTH_STAR')]),
    ],
  };
}

export function northStarFirst<Any extends { kind: MetricKind }>(metrics: readonly Any[]): Any[] {
  return metrics.toSorted((one, other) => Number(one.kind === 'INPUT') - Number(other.kind === 'INPUT'));
}

/** The body that saves an entry; a figure left blank is left out, because unknown is not zero. */
export function editOf(entry: VisionEntry): Schema<'VisionChange'> {
  return {
    statement: entry.statement.trim(),
    horizonYears: entry.horizonYears,
    metrics: entry.metrics.map((metric) => ({
      ...(metric.id ? { id: metric.id } : {}),
      kind: metric.kind,
      name: metric.name.trim(),
      unit: metric.unit.trim(),
      definition: metric.definition.trim(),
      ...figuresOf(metric),
    })),
  };
}

function figuresOf(metric: MetricEntry): Partial<Record<(typeof FIGURES)[number], number>> {
  const figures: Partial<Record<(typeof FIGURES)[number], number>> = {};
  for (const name of FIGURES) {
    const figure = readFigure(metric[name]);
    if (figure.kind === 'number') {
      figures[name] = figure.value;
    }
  }
  return figures;
}

/** The suggestions that are not among the metrics yet. A North Star is only suggested while its place is empty. */
export function openSuggestions(
  suggestions: readonly MetricSuggestion[],
  metrics: readonly MetricEntry[],
): MetricSuggestion[] {
  const taken = new Set(metrics.map(({ name }) => name.trim().toLowerCase()));
  const northStarIsOpen = metrics.some((metric) => metric.kind === 'NORTH_STAR' && metric.name.trim() === '');
  return suggestions.filter(
    ({ kind, name }) => !taken.has(name.toLowerCase()) && (kind === 'INPUT' || northStarIsOpen),
  );
}

/** The metrics with a suggestion taken up: into the empty North Star, or as one more guiding metric. */
export function withSuggestion(
  metrics: readonly MetricEntry[],
  suggestion: MetricSuggestion,
  currency: string,
): MetricEntry[] {
  const { kind, name, definition } = suggestion;
  const unit = unitIn(currency, suggestion.unit);
  if (kind === 'INPUT') {
    return [...metrics, { ...blankMetric('INPUT'), name, unit, definition }];
  }
  return metrics.map((metric) => (metric.kind === 'NORTH_STAR' ? { ...metric, name, unit, definition } : metric));
}

export function moved<Any>(list: readonly Any[], from: number, to: number): Any[] {
  const rest = list.toSpliced(from, 1);
  const [item] = list.slice(from, from + 1);
  return item === undefined ? rest : rest.toSpliced(to, 0, item);
}

/** The year that a horizon reaches, counted from the year that is planned. */
export function horizonYear(cycleYear: number, horizonYears: number): number {
  return cycleYear + horizonYears;
}

export interface VisionsByLevel {
  readonly company: Vision | undefined;
  readonly portfolio: Vision | undefined;
  readonly products: ReadonlyMap<string, Vision>;
}

export function visionsByLevel(visions: readonly Vision[]): VisionsByLevel {
  const at = (level: VisionLevel) => visions.find((vision) => vision.level === level);
  return {
    company: at('COMPANY'),
    portfolio: at('PORTFOLIO'),
    products: new Map(
      visions.flatMap((vision) => (vision.level === 'PRODUCT' && vision.subject ? [[vision.subject.id, vision]] : [])),
    ),
  };
}
