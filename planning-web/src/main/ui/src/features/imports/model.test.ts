import { expect, test } from 'vitest';
import { delimiterName, draftOf, exampleOf, type ImportView, mappingOf, sourceFor, withColumn } from './model';

const view = {
  columns: ['period', 'slug', 'title'],
  sample: [
    ['2026', '', ''],
    ['2026', 'cargo', 'Stabilise'],
  ],
  suggestedMapping: { columns: { title: ['title'], externalKey: ['period', 'slug'] }, productColumn: 'team' },
} as unknown as ImportView;

test('the suggestion is where the choice starts', () => {
  const draft = draftOf(view);
  expect(draft.columns).toEqual({ title: ['title'], externalKey: ['period', 'slug'] });
  expect(draft.productBy).toBe('column');
  expect(draft.productColumn).toBe('team');
});

test('what was chosen comes back as it was sent', () => {
  const draft = {
    ...draftOf(view),
    filterColumn: 'period',
    filterValues: '2025h1, 2025h2',
    themeId: 't',
    productBy: 'fixed' as const,
    productId: 'p',
  };
  const mapping = mappingOf(draft);

  expect(mapping.filter).toEqual({ column: 'period', values: ['2025h1', '2025h2'] });
  expect(mapping.product).toEqual({ productId: 'p' });
  expect(mapping.defaults).toEqual({ kind: 'FEATURE', horizon: 'LATER', themeId: 't' });
  expect(draftOf({ ...view, mapping })).toEqual({ ...draft, productColumn: 'team', createMissing: true });
});

test('without a column that names products one product is asked for', () => {
  const { productBy } = draftOf({ ...view, suggestedMapping: { columns: {} } });
  expect(productBy).toBe('fixed');
});

test('an empty choice takes the column away', () => {
  expect(withColumn(['a', 'b'], 0, '')).toEqual(['b']);
  expect(withColumn(['a'], 1, 'b')).toEqual(['a', 'b']);
});

test('the example skips rows that say nothing', () => {
  expect(exampleOf(view, ['slug', 'title'])).toBe('cargo | Stabilise');
  expect(exampleOf(view, ['gone'])).toBe('');
});

test('names of files and delimiters become words', () => {
  expect(sourceFor('Rust_goals (2026).csv')).toBe('rust-goals-2026');
  expect([',', ';', '\t'].map(delimiterName)).toEqual(['comma', 'semicolon', 'tab']);
});
