import type { Schema } from '@/api/client';

export type ImportView = Schema<'ImportView'>;
export type Mapping = Schema<'ImportMapping'>;
export type Report = Schema<'ImportReport'>;

/** Fields of an item that a column can fill; the first two are needed. */
export const FIELDS = [
  'title',
  'externalKey',
  'problem',
  'targetUsers',
  'payer',
  'revenueLink',
  'dataCategories',
  'automationUse',
  'geography',
  'channel',
  'population',
  'kind',
  'horizon',
  'startsOn',
  'endsOn',
  'theme',
  'owner',
] as const;

export type Field = (typeof FIELDS)[number];

export const NEEDED: readonly Field[] = ['title', 'externalKey'];
/** Several columns make one key, or one longer text. */
export const JOINED: readonly Field[] = ['externalKey', 'problem'];

/** The mapping as it is on the screen, before it is sent. */
export interface Draft {
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly productBy: 'column' | 'fixed';
  readonly productColumn: string;
  readonly productId: string;
  readonly createMissing: boolean;
  readonly filterColumn: string;
  readonly filterValues: string;
  readonly themeId: string;
  readonly kind: 'OUTCOME' | 'FEATURE' | 'ENABLER';
  readonly horizon: 'NOW' | 'NEXT' | 'LATER';
}

/** What was chosen before, or what the names of the columns suggest. */
export function draftOf({ mapping, suggestedMapping }: Pick<ImportView, 'mapping' | 'suggestedMapping'>): Draft {
  const product = mapping?.product;
  return {
    columns: (mapping?.columns ?? suggestedMapping.columns) as Draft['columns'],
    productBy: product?.productId || !(product?.column ?? suggestedMapping.productColumn) ? 'fixed' : 'column',
    productColumn: product?.column ?? suggestedMapping.productColumn ?? '',
    productId: product?.productId ?? '',
    createMissing: product?.createMissing ?? true,
    filterColumn: mapping?.filter?.column ?? '',
    filterValues: mapping?.filter?.values.join(', ') ?? '',
    themeId: mapping?.defaults.themeId ?? '',
    kind: mapping?.defaults.kind ?? 'FEATURE',
    horizon: mapping?.defaults.horizon ?? 'LATER',
  };
}

export function mappingOf(draft: Draft): Mapping {
  const columns = Object.entries(draft.columns).filter(([, names]) => names.length > 0);
  return {
    columns: Object.fromEntries(columns.map(([field, names]) => [field, [...names]])),
    defaults: {
      kind: draft.kind,
      horizon: draft.horizon,
      ...(draft.themeId ? { themeId: draft.themeId } : {}),
    },
    product:
      draft.productBy === 'fixed'
        ? draft.productId
          ? { productId: draft.productId }
          : {}
        : { ...(draft.productColumn ? { column: draft.productColumn } : {}), createMissing: draft.createMissing },
    ...(draft.filterColumn ? { filter: { column: draft.filterColumn, values: valuesOf(draft.filterValues) } } : {}),
  };
}

function valuesOf(typed: string): string[] {
  return typed
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The columns of a field with one choice changed; an empty choice takes the column away. */
export function withColumn(columns: readonly string[], position: number, column: string): string[] {
  const next = [...columns];
  next[position] = column;
  return next.filter((name) => name !== '');
}

/** The first value that the chosen columns hold, as far as the first rows show one. */
export function exampleOf({ columns, sample }: ImportView, chosen: readonly string[]): string {
  const positions = chosen.map((name) => columns.indexOf(name)).filter((position) => position >= 0);
  for (const row of sample) {
    const values = positions.map((position) => row[position] ?? '').filter((value) => value.trim() !== '');
    if (values.length > 0) {
      return values.join(' | ');
    }
  }
  return '';
}

export function delimiterName(delimiter: string): 'comma' | 'semicolon' | 'tab' {
  return delimiter === ';' ? 'semicolon' : delimiter === '\t' ? 'tab' : 'comma';
}

/** A name for the source that the file's name suggests: rust_goals.csv comes from rust-goals. */
export function sourceFor(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
