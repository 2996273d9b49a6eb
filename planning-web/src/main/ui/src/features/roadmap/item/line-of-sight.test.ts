import { describe, expect, it } from 'vitest';
import { chainOf, type Sight } from './line-of-sight';

const names = { itemId: 'item', itemTitle: 'Smart pricing', strategyName: (key: string) => `strategy ${key}` };

const whole: Sight = {
  theme: { id: 'theme', name: 'Land with self-serve', position: 1 },
  strategy: { optionId: 'option', key: 'SELF_SERVE_GROWTH', stance: 'PURSUE', reason: 'Trials convert', chosen: true },
  keyResults: [{ id: 'kr', title: 'Orders a week', objective: { id: 'objective', name: 'Shops order again' } }],
  opportunities: [{ id: 'wait', name: 'Order without waiting' }],
  visions: [
    { level: 'PRODUCT', statement: 'Prices that explain themselves', northStar: 'Weekly priced orders' },
    { level: 'PORTFOLIO', statement: 'One desk for the shop' },
    { level: 'COMPANY', statement: 'Any small business runs its money calmly' },
  ],
  missing: [],
};

describe('line of sight', () => {
  it('leads from the company down to the item without a gap', () => {
    const chain = chainOf(whole, names);

    expect(chain.map(({ kind }) => kind)).toEqual([
      'COMPANY',
      'PORTFOLIO',
      'PRODUCT',
      'strategy',
      'theme',
      'keyResults',
      'opportunities',
      'item',
    ]);
    expect(chain.some(({ gap }) => gap)).toBe(false);
    expect(chain[3]).toMatchObject({ text: 'strategy SELF_SERVE_GROWTH', note: 'Trials convert', stance: 'PURSUE' });
  });

  it('names the opportunities that it addresses, and addressing none is no gap', () => {
    const addressed = chainOf(whole, names).find(({ kind }) => kind === 'opportunities');
    const none = chainOf({ ...whole, opportunities: [] }, names).find(({ kind }) => kind === 'opportunities');

    expect(addressed?.served).toEqual([{ id: 'wait', text: 'Order without waiting', to: '/opportunities/wait' }]);
    expect(none).toMatchObject({ served: [], gap: false });
  });

  it('names the key results that it serves, and serving none is no gap', () => {
    const served = chainOf(whole, names).find(({ kind }) => kind === 'keyResults');
    const none = chainOf({ ...whole, keyResults: [] }, names).find(({ kind }) => kind === 'keyResults');

    expect(served?.served).toEqual([
      { id: 'kr', text: 'Orders a week', note: 'Shops order again', to: '/objectives/objective' },
    ]);
    expect(none).toMatchObject({ gap: false, served: [] });
    expect(none?.complaint).toBeUndefined();
  });

  it('keeps a missing vision in its place, as a gap', () => {
    const chain = chainOf(
      {
        ...whole,
        visions: whole.visions.slice(0, 1),
        missing: ['The portfolio has no vision', 'The company has none'],
      },
      names,
    );

    expect(chain.filter(({ gap }) => gap).map(({ kind }) => kind)).toEqual(['COMPANY', 'PORTFOLIO']);
    expect(chain.some(({ complaint }) => complaint !== undefined)).toBe(false);
  });

  it('says at the theme that there is none, with the way to choose one', () => {
    const { theme: _theme, strategy: _strategy, ...rest } = whole;
    const chain = chainOf({ ...rest, missing: ['This item belongs to no theme.'] }, names);

    expect(chain[4]).toMatchObject({
      gap: true,
      complaint: 'This item belongs to no theme.',
      to: '/roadmap-items/item/edit#field-themeId',
    });
    expect(chain[3]).toMatchObject({ gap: true });
  });

  it('says at the strategy that it was not chosen', () => {
    const chain = chainOf({ ...whole, missing: ['The strategy behind the theme was not chosen.'] }, names);

    expect(chain[3]).toMatchObject({ gap: false, complaint: 'The strategy behind the theme was not chosen.' });
  });
});
