import { expect, test } from 'vitest';
import { placed } from './placed';

const story = { id: 'scenario', kind: 'MISUSE', title: 'Stalking' };
const light = { severity: 2, likelihood: 2, aggravators: [], level: 1 };
const grave = { severity: 5, aggravators: ['IRREVERSIBLE'], level: 4 };

test('a scenario stands by the higher of its two scores, and by the first when both come to the same', () => {
  const [raised, kept, same] = placed([
    { ...story, scoring: { first: light, second: grave } },
    { ...story, scoring: { first: grave, second: light } },
    { ...story, scoring: { first: light, second: { ...light, severity: 1 } } },
  ]);

  expect(raised).toMatchObject({ number: 1, severity: 5, likelihood: null, aggravators: ['IRREVERSIBLE'] });
  expect(kept).toMatchObject({ number: 2, severity: 5 });
  expect(same).toMatchObject({ number: 3, severity: 2 });
});

test('a scenario whose score is hidden stands nowhere, and the others keep their numbers', () => {
  const discs = placed([
    { ...story, scoring: {} },
    { ...story, scoring: { first: light } },
  ]);

  expect(discs.map(({ number }) => number)).toEqual([2]);
});
