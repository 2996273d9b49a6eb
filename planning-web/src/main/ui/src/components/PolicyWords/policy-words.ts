import type { Policy } from '@/api/policy';
import { defineText } from '@/lib/text';
import strings from './en.json';

/** Words of the policy that several screens say alike. */
export const policyWords = defineText('policyWords', strings);

type Words = ReturnType<typeof policyWords.useText>;
type Kinds = Policy['tiers'][number]['kinds'];
type Part = keyof typeof strings.part;

/** What scenarios there are, in the order in which a reviewer thinks of them. */
export const SCENARIO_KINDS = Object.keys(strings.scenario) as (keyof typeof strings.scenario)[];

/** The question whose answer is a headline: one line, and what a signer reads first. */
export const HEADLINE = 'SU-01';

/** "1 misuse reviewer and 2 stakeholders". */
export function kindsInWords(kinds: Kinds, words: Words): string {
  return new Intl.ListFormat('en-GB').format(
    kinds.map(({ capacity, minimum }) => words(`seat.${capacity}`, { count: minimum })),
  );
}

/** The name of a part of the question bank; a part that this build does not know goes by its letters. */
export function partName(part: string, words: Words): string {
  return part in strings.part ? words(`part.${part as Part}`) : part;
}
