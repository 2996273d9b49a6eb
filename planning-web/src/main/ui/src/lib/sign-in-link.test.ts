import { expect, test } from 'vitest';
import { readSignInLink, signInLink } from './sign-in-link';

const handed = { email: 'zoë+plan@example.org', password: 'Größe/über?ünf~~~' };

test('what goes into a link comes out of it, letter by letter', () => {
  const link = new URL(signInLink(handed, 'https://plan.example'));

  expect(link.pathname + link.search).toBe('/sign-in');
  expect(link.hash).toMatch(/^#[\w-]+$/);
  expect(readSignInLink(link.hash.slice(1))).toEqual(handed);
});

test.each(['', 'main', '%%%', btoa('only@example.org'), btoa('a\nb\nc'), btoa('\xff\n\xff')])(
  'what is no link of ours is left alone: %s',
  (hash) => {
    expect(readSignInLink(hash)).toBeUndefined();
  },
);
