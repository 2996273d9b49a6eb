import type { Policy } from '@/api/policy';
import strings from './en.json';
import type { reviewText } from './text';

type Kinds = Policy['tiers'][number]['kinds'];
type Key = 'MISUSE_REVIEWER' | 'STAKEHOLDER' | 'EXECUTIVE';

/** "1 misuse reviewer and 2 stakeholders". */
export function kindsInWords(kinds: Kinds, t: ReturnType<typeof reviewText.useText>): string {
  const words = kinds.map(({ capacity, minimum }) =>
    `${capacity}_other` in strings.capacity
      ? t(`capacity.${capacity as Key}`, { count: minimum })
      : `${minimum} ${capacity.toLowerCase().replaceAll('_', ' ')}`,
  );
  return new Intl.ListFormat('en-GB').format(words);
}
