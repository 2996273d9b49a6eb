import { askedOf, type Question, type Review, type Scenario } from './model';

const MOST = 5;

/** Titles of scenarios that the questions asked in this review suggest and that nobody has written in it yet, in the order of the bank. */
export function seededTitles(
  kind: Scenario['kind'],
  review: Pick<Review, 'tier' | 'answers' | 'scenarios'>,
  questions: readonly Question[],
): string[] {
  const used = new Set(review.scenarios.map(({ title }) => comparable(title)));
  const titles = askedOf(questions, review.tier, review.answers)
    .flatMap(({ seeds }) => seeds)
    .filter((seed) => seed.kind === kind && !used.has(comparable(seed.title)))
    .map(({ title }) => title);
  return [...new Set(titles)].slice(0, MOST);
}

function comparable(title: string): string {
  return title.trim().toLowerCase();
}
