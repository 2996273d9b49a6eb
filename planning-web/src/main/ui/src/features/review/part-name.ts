import strings from './en.json';
import type { reviewText } from './text';

type Part = keyof typeof strings.part;

/** The name of a part of the question bank; a part that this build does not know goes by its letters. */
export function partName(part: string, t: ReturnType<typeof reviewText.useText>): string {
  return part in strings.part ? t(`part.${part as Part}`) : part;
}
