import type { Needs } from './model';
import { opportunityText } from './text';

/** What is wrong with each field, as a sentence that says what to do. */
export function inWords(needs: Needs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(needs).flatMap(([field, need]) =>
      need === undefined ? [] : [[field, opportunityText.text(`need.${need}`)]],
    ),
  );
}
