import { expect, test } from 'vitest';
import type { Dependency, DependentItem, ItemSet } from '@/api/dependencies';
import { groupsOf, isNote, othersOf, takenFor } from './model';

function anItem(id: string, changes: Partial<DependentItem> = {}): DependentItem {
  const product = { id: 'product-1', name: 'Payments' };
  return { id, number: `RM-${id}`, title: `Item ${id}`, product, withdrawn: false, ...changes };
}

function aDependency(item: string, other: string, changes: Partial<Dependency> = {}): Dependency {
  return {
    id: `${item}-${other}`,
    kind: 'DEPENDS_ON',
    item: anItem(item),
    standing: 'DRAFT',
    other: anItem(other),
    otherStanding: 'CLEARED',
    note: '',
    mayChange: true,
    version: 1,
    ...changes,
  };
}

test('each dependency is told from the side of the item whose page it is', () => {
  const groups = groupsOf('a', [
    aDependency('a', 'b'),
    aDependency('c', 'a'),
    aDependency('d', 'a', { kind: 'RELATES_TO' }),
    aDependency('a', 'e', { kind: 'RELATES_TO' }),
  ]);

  const told = (group: keyof typeof groups) => groups[group].map(({ other, standing }) => `${other.id} ${standing}`);
  expect(told('DEPENDS_ON')).toEqual(['b CLEARED']);
  expect(told('NEEDED_BY')).toEqual(['c DRAFT']);
  expect(told('RELATES_TO')).toEqual(['d DRAFT', 'e CLEARED']);
});

test('what has a dependency of the kind already is not offered, nor the item itself', () => {
  const dependencies = [aDependency('a', 'b'), aDependency('c', 'a'), aDependency('d', 'a', { kind: 'RELATES_TO' })];

  expect(takenFor('a', 'DEPENDS_ON', dependencies)).toEqual(['a', 'b']);
  expect(takenFor('a', 'RELATES_TO', dependencies)).toEqual(['a', 'd']);
});

test('a set tells an item of the others in it', () => {
  const set: ItemSet = { id: 's', name: 'S', kind: 'TOGETHER', items: [anItem('a'), anItem('b')], version: 1 };
  expect(othersOf('a', set).map(({ id }) => id)).toEqual(['b']);
});

test('a note has at most 300 characters, counted as people see them', () => {
  expect(isNote('')).toBe(true);
  expect(isNote('🐾'.repeat(300))).toBe(true);
  expect(isNote('x'.repeat(301))).toBe(false);
});
