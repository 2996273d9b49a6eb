import type { Confidence, KeyResult, Objective } from '@/api/objectives';
import type { Metric } from '@/api/visions';
import { readFigure, typedFigure } from '@/lib/figure';

/** An objective as it is typed. */
export interface ObjectiveEntry extends Record<string, unknown> {
  title: string;
  why: string;
  themeId: string;
  productId: string;
  ownerId: string;
  commitment: Objective['commitment'];
}

export function objectiveEntry(objective: Objective | undefined, first: Partial<ObjectiveEntry>): ObjectiveEntry {
  return {
    title: objective?.title ?? '',
    why: objective?.why ?? '',
    themeId: objective?.theme.id ?? '',
    productId: objective?.product?.id ?? '',
    ownerId: objective?.owner.id ?? '',
    commitment: objective?.commitment ?? 'COMMITTED',
    ...first,
  };
}

export type ObjectiveComplaint = 'title' | 'theme' | 'owner' | 'product';

export function objectiveComplaints(
  entry: ObjectiveEntry,
  needsProduct: boolean,
): Partial<Record<string, ObjectiveComplaint>> {
  return {
    ...(entry.title.trim() === '' ? { title: 'title' as const } : {}),
    ...(entry.themeId === '' ? { themeId: 'theme' as const } : {}),
    ...(entry.ownerId === '' ? { ownerId: 'owner' as const } : {}),
    ...(needsProduct && entry.productId === '' ? { productId: 'product' as const } : {}),
  };
}

/** A key result as it is typed. */
export interface KeyResultEntry extends Record<string, unknown> {
  title: string;
  kind: KeyResult['kind'];
  metricId: string;
  unit: string;
  direction: KeyResult['direction'];
  baseline: string;
  target: string;
  ownerId: string;
}

export function keyResultEntry(keyResult: KeyResult | undefined, ownerId: string): KeyResultEntry {
  return {
    title: keyResult?.title ?? '',
    kind: keyResult?.kind ?? 'LEADING',
    metricId: keyResult?.metric?.id ?? '',
    unit: keyResult?.unit ?? '',
    direction: keyResult?.direction ?? 'INCREASE',
    baseline: typedFigure(keyResult?.baseline),
    target: typedFigure(keyResult?.target),
    ownerId: keyResult?.owner.id ?? ownerId,
  };
}

/** The entry when it follows a metric: it is counted as the metric is, and begins where last year ended unless somebody has typed otherwise. */
export function following(entry: KeyResultEntry, metric: Metric | undefined): KeyResultEntry {
  if (metric === undefined) {
    return { ...entry, metricId: '' };
  }
  const baseline = entry.baseline.trim() === '' ? typedFigure(metric.lastResult) : entry.baseline;
  const target = entry.target.trim() === '' ? typedFigure(metric.target) : entry.target;
  const [from, to] = [figure(baseline), figure(target)];
  const decreases = from !== undefined && to !== undefined && to < from;
  return {
    ...entry,
    metricId: metric.id,
    unit: metric.unit,
    title: entry.title.trim() === '' ? metric.name : entry.title,
    baseline,
    target,
    direction: decreases ? 'DECREASE' : entry.direction,
  };
}

export type KeyResultComplaint = 'title' | 'unit' | 'figure' | 'above' | 'below' | 'owner';

export function keyResultComplaints(entry: KeyResultEntry): Partial<Record<string, KeyResultComplaint>> {
  const [baseline, target] = [figure(entry.baseline), figure(entry.target)];
  return {
    ...(entry.title.trim() === '' ? { title: 'title' as const } : {}),
    ...(entry.unit.trim() === '' ? { unit: 'unit' as const } : {}),
    ...(baseline === undefined ? { baseline: 'figure' as const } : {}),
    ...(target === undefined ? { target: 'figure' as const } : wrongSide(entry.direction, baseline, target)),
    ...(entry.ownerId === '' ? { ownerId: 'owner' as const } : {}),
  };
}

function wrongSide(
  direction: KeyResult['direction'],
  baseline: number | undefined,
  target: number,
): { target?: 'above' | 'below' } {
  if (baseline === undefined) {
    return {};
  }
  if (direction === 'INCREASE') {
    return target > baseline ? {} : { target: 'above' };
  }
  return target < baseline ? {} : { target: 'below' };
}

/** A check-in as it is typed. */
export interface CheckInEntry extends Record<string, unknown> {
  value: string;
  confidence: Confidence | '';
  note: string;
  checkedOn: string;
}

export type CheckInComplaint = 'figure' | 'confidence' | 'day' | 'future';

/** The days are written alike, so that the later one is the greater text. */
export function checkInComplaints(
  entry: CheckInEntry,
  { followsMetric, today }: { followsMetric: boolean; today: string },
): Partial<Record<string, CheckInComplaint>> {
  const dayMissing = !/^\d{4}-\d{2}-\d{2}$/.test(entry.checkedOn);
  return {
    ...(!followsMetric && figure(entry.value) === undefined ? { value: 'figure' as const } : {}),
    ...(entry.confidence === '' ? { confidence: 'confidence' as const } : {}),
    ...(dayMissing ? { checkedOn: 'day' as const } : {}),
    ...(!dayMissing && entry.checkedOn > today ? { checkedOn: 'future' as const } : {}),
  };
}

export function figure(typed: string): number | undefined {
  const read = readFigure(typed);
  return read.kind === 'number' ? read.value : undefined;
}
