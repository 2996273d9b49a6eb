import { expect, test } from 'vitest';
import { reconcile } from './model';

const base = { title: 'Payouts', owner: 'Ada', tags: ['a'], note: '' };

test('my changes lie on top of theirs', () => {
  const { merged } = reconcile(base, { ...base, title: 'Instant payouts' }, { ...base, owner: 'Jonas' });

  expect(merged).toEqual({ ...base, title: 'Instant payouts', owner: 'Jonas' });
});

test('each difference says who made it', () => {
  const { changes } = reconcile(
    base,
    { ...base, title: 'Mine', note: 'Only I wrote this' },
    { ...base, title: 'Theirs', tags: ['a', 'b'] },
  );

  expect(changes.map(({ field, changedBy }) => [field, changedBy])).toEqual([
    ['title', 'both'],
    ['tags', 'them'],
    ['note', 'me'],
  ]);
});

test('the same change by both is no difference', () => {
  const { changes, merged } = reconcile(base, { ...base, title: 'Same' }, { ...base, title: 'Same' });

  expect(changes).toEqual([]);
  expect(merged.title).toBe('Same');
});
