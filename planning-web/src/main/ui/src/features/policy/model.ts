import type { Policy } from '@/api/policy';

export type Question = Policy['questionBank']['questions'][number];
export type Tier = Policy['tiers'][number];

/** Questions by the part of the bank that they belong to, in the order in which they are asked. */
export function partsOf<Asked extends { readonly id: string }>(questions: readonly Asked[]) {
  const letters = ({ id }: Asked) => id.slice(0, 2);
  return [...new Set(questions.map(letters))].map((part) => ({
    part,
    questions: questions.filter((question) => letters(question) === part),
  }));
}
