import { describe, expect, it } from 'vitest';
import { anItem } from '@/test/samples';
import { blankDraft, changedMaterial, draftOf, hasSomethingToLose, inputOf } from './model';

const item = anItem({
  cycle: { id: 'cycle', name: 'Plan 2027' },
  product: { id: 'payments', name: 'Payments' },
  owner: { id: 'mira', name: 'Mira Okafor' },
  standing: 'CLEARED',
});

describe('item draft', () => {
  it('goes out as it came in, with absent fields left out', () => {
    expect(inputOf(draftOf(item), 'cycle')).toEqual({
      cycleId: 'cycle',
      productId: 'payments',
      ownerId: 'mira',
      kind: 'FEATURE',
      title: 'Smart pricing assistant',
      problem: 'Merchants guess their prices',
      targetUsers: 'Merchants',
      payer: 'Merchants',
      revenueLink: 'Subscription',
      dataCategories: 'Sales figures',
      automationUse: 'Suggests a price',
      geography: 'EU',
      channel: 'Web',
      population: 'Small shops',
      horizon: 'NOW',
      startsOn: '2027-03-01',
    });
  });

  it('counts a change of payer or product as material', () => {
    const before = draftOf(item);

    expect(changedMaterial(before, { ...before, payer: 'Banks', productId: 'cards' })).toEqual(['productId', 'payer']);
  });

  it('counts dates, horizon, theme and owner as free to change', () => {
    const before = draftOf(item);
    const after = { ...before, startsOn: '2027-06-01', horizon: 'LATER' as const, themeId: 'theme', ownerId: 'ada' };

    expect(changedMaterial(before, after)).toEqual([]);
  });

  it('starts blank, with what the list already knows', () => {
    expect(blankDraft({ productId: 'payments' })).toMatchObject({ productId: 'payments', title: '', kind: 'OUTCOME' });
  });
});

describe('warning before a material change', () => {
  it('is due when a review is under way, signed or promoted', () => {
    expect(hasSomethingToLose({ standing: 'IN_REVIEW' })).toBe(true);
    expect(hasSomethingToLose({ standing: 'AWAITING_SIGN_OFF' })).toBe(true);
    expect(hasSomethingToLose(item)).toBe(true);
  });

  it('is not due before the first review', () => {
    expect(hasSomethingToLose({ standing: 'DRAFT' })).toBe(false);
  });
});
