import { expect, test } from 'vitest';
import {
  blankQuestion,
  optionKey,
  type PolicyText,
  tierFields,
  tiersFrom,
  withGuideline,
  withoutGuideline,
  withoutQuestion,
  withQuestion,
} from './model';

const text: PolicyText = {
  name: 'standard',
  guidelines: [
    { number: 1, title: 'One', text: 'First' },
    { number: 3, title: 'Three', text: 'Third' },
  ],
  tiers: [{ tier: 1, signers: 2, validDays: 365, waitingDays: 0, seats: { MISUSE_REVIEWER: 1, STAKEHOLDER: 1 } }],
  questions: [blankQuestion('FM-01'), blankQuestion('FM-02'), blankQuestion('VL-01')],
};

test('a question takes the place of the one with its id, and a new one the end of its part', () => {
  const changed = withQuestion(text, { ...blankQuestion('FM-01'), text: 'Who pays?' });
  expect(changed.questions.map(({ id, text: words }) => id + words)).toEqual(['FM-01Who pays?', 'FM-02', 'VL-01']);

  const added = withQuestion(text, blankQuestion('FM-03'));
  expect(added.questions.map(({ id }) => id)).toEqual(['FM-01', 'FM-02', 'FM-03', 'VL-01']);

  expect(withQuestion(text, blankQuestion('SU-01')).questions.at(-1)?.id).toBe('SU-01');
  expect(withoutQuestion(text, 'FM-02').questions.map(({ id }) => id)).toEqual(['FM-01', 'VL-01']);
});

test('a guideline keeps its place, a new one comes last, a retired one leaves a gap', () => {
  expect(withGuideline(text, { number: 1, title: 'One', text: 'New' }).guidelines[0]?.text).toBe('New');
  expect(withGuideline(text, { number: 4, title: 'Four', text: '' }).guidelines.map(({ number }) => number)).toEqual([
    1, 3, 4,
  ]);
  expect(withoutGuideline(text, 1).guidelines.map(({ number }) => number)).toEqual([3]);
});

test('a tier survives its form, and an empty seat is none', () => {
  const fields = tierFields(text.tiers);
  expect(fields['1.signers']).toBe('2');
  expect(fields['1.OUTSIDER']).toBe('');

  expect(tiersFrom(fields)[0]).toEqual(text.tiers[0]);
  expect(tiersFrom({ ...fields, '1.OUTSIDER': '1', '1.STAKEHOLDER': '' })[0]?.seats).toEqual({
    MISUSE_REVIEWER: 1,
    OUTSIDER: 1,
  });
});

test('a choice gets a key of its own from its words', () => {
  expect(optionKey('Yes, and easily!', [])).toBe('YES_AND_EASILY');
  expect(optionKey('Yes', ['YES'])).toBe('YES_A');
  expect(optionKey('Yes', ['YES', 'YES_A'])).toBe('YES_B');
  expect(optionKey('123', [])).toBe('CHOICE');
  expect(optionKey('Do not know', [])).toBe('DO_NOT_KNOW_A');
});
