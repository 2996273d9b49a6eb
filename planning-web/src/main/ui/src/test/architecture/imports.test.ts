import { describe, expect, test } from 'vitest';
import { violations } from './imports';

const sources = Object.fromEntries(
  Object.entries(import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })).map(
    ([path, text]) => [path.slice(1), text],
  ),
);

test('every import goes one way: app, features, then components, lib and api', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  expect(violations(sources)).toEqual([]);
});

describe('the rule catches', () => {
  const planted = (path: string, specifier: string) => violations({ [path]: `import { x } from '${specifier}';` });

  test('a feature that imports another feature, by either way of writing it', () => {
    expect(planted('src/features/vision/VisionPage.tsx', '@/features/strategy/model')).toHaveLength(1);
    expect(planted('src/features/vision/VisionPage.tsx', '../strategy/model')).toHaveLength(1);
  });

  test('a feature that imports the app', () => {
    expect(planted('src/features/vision/VisionPage.tsx', '@/app/navigation')).toHaveLength(1);
  });

  test('shared code that imports a feature or the app', () => {
    expect(planted('src/components/Card/Card.tsx', '@/features/vision/model')).toHaveLength(1);
    expect(planted('src/lib/format.ts', '@/api/problem')).toHaveLength(1);
    expect(planted('src/api/client.ts', '../app/routes')).toHaveLength(1);
  });

  test('product code that imports test code, and a lazy import of a stranger', () => {
    expect(planted('src/components/Card/Card.tsx', '@/test/render')).toHaveLength(1);
    expect(violations({ 'src/features/vision/a.ts': "import('@/features/strategy/b')" })).toHaveLength(1);
  });

  test('and lets the right way pass', () => {
    expect(planted('src/features/vision/VisionPage.tsx', './model')).toEqual([]);
    expect(planted('src/features/vision/VisionPage.tsx', '@/components/Card/Card')).toEqual([]);
    expect(planted('src/app/routes.tsx', '@/features/vision/VisionPage')).toEqual([]);
    expect(planted('src/components/Card/Card.test.tsx', '@/test/render')).toEqual([]);
  });
});
