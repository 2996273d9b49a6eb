import { expect, test } from 'vitest';
import { everyPage } from './pages';

test('reads on until a page names no next one', async () => {
  const asked: (string | undefined)[] = [];
  const answers = [{ items: ['a'], nextCursor: 'after-a' }, { items: ['b'], nextCursor: 'after-b' }, { items: ['c'] }];

  const pages = await everyPage(async ({ cursor }) => {
    asked.push(cursor);
    return answers[asked.length - 1] ?? { items: [] };
  });

  expect(pages.flatMap(({ items }) => items)).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual([undefined, 'after-a', 'after-b']);
});

test('no cursor at the end may also be written as null', async () => {
  expect(await everyPage(async () => ({ items: [], nextCursor: null }))).toHaveLength(1);
});
