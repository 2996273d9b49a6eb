import type { Workspace } from './queries';

type Parts = Workspace['parts'];

/** What a reader counts a plan by, in the order in which plans are made; everything else belongs to one of these. */
export const KINDS = [
  'planning_cycle',
  'vision_statement',
  'product',
  'strategic_theme',
  'objective',
  'key_result',
  'opportunity',
  'roadmap_item',
  'team',
  'dependency',
  'scenario',
  'baseline',
  'saved_view',
  'person',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Counted {
  readonly kind: Kind;
  readonly rows: number;
}

/** The kinds of which there is something. */
export function countsOf(parts: Parts): Counted[] {
  return KINDS.map((kind) => ({ kind, rows: rowsOf(parts, kind) })).filter(({ rows }) => rows > 0);
}

/** What belongs to them: revisions, estimates, check-ins and so on. */
export function detailsOf(parts: Parts): number {
  const all = parts.reduce((sum, { rows }) => sum + rows, 0);
  return all - countsOf(parts).reduce((sum, { rows }) => sum + rows, 0);
}

function rowsOf(parts: Parts, kind: Kind): number {
  return parts.find(({ name }) => name === kind)?.rows ?? 0;
}

/** A size that one can compare with what a file manager shows. */
export function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10);
}
