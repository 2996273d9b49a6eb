import { expect, test } from 'vitest';
import { ada, aPolicy, aReview, aScenario } from '@/test/samples';
import type { Question } from './model';
import { seededTitles } from './seeds';

const [question] = aPolicy.questionBank.questions as [Question, ...Question[]];

function asks(id: string, mandatoryFromTier: number, ...titles: string[]): Question {
  return { ...question, id, mandatoryFromTier, seeds: titles.map((title) => ({ kind: 'MISUSE', title })) };
}

test('what the questions of the tier suggest is offered, in the order of the bank', () => {
  const bank = [asks('VL-02', 1, 'A gang opens accounts'), asks('BY-01', 2, 'Too early'), asks('AU-01', 1, 'A prank')];

  expect(seededTitles('MISUSE', aReview({ tier: 1 }), bank)).toEqual(['A gang opens accounts', 'A prank']);
  expect(seededTitles('FAILURE', aReview({ tier: 1 }), bank)).toEqual([]);
});

test('a question that was answered without being asked suggests too', () => {
  const answer = {
    questionId: 'BY-01',
    state: 'DO_NOT_KNOW' as const,
    by: ada,
    at: '2026-11-20T10:00:00Z',
    version: 1,
  };
  const review = aReview({ tier: 1, answers: [answer] });

  expect(seededTitles('MISUSE', review, [asks('BY-01', 2, 'A crowd reports')])).toEqual(['A crowd reports']);
});

test('a title that the review uses, in whatever case, is not offered again', () => {
  const review = aReview({ scenarios: [aScenario({ title: ' a PRANK ' })] });

  expect(seededTitles('MISUSE', review, [asks('AU-01', 1, 'A prank', 'A gang')])).toEqual(['A gang']);
});

test('at most five are offered, none twice', () => {
  const bank = [asks('VL-01', 1, 'One', 'Two', 'Two', 'Three'), asks('VL-02', 1, 'Four', 'Five', 'Six')];

  expect(seededTitles('MISUSE', aReview(), bank)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
});
