import type { FormErrors } from '@mantine/form';
import { readFigure, typedFigure } from '@/lib/figure';
import type { Money } from '@/lib/format';
import type { Review } from './model';
import { reviewText } from './text';

export type MoneyPage = Review['moneyPage'];
export type MoneyFigures = NonNullable<MoneyPage['figures']>;

export const LOSSES = ['refund', 'repair', 'legal', 'churn', 'press'] as const;
export const STOPS = ['now', 'afterBuild', 'afterLaunch'] as const;
const ENDS = ['low', 'high'] as const;

/** The page as somebody types it: text until it is sent. */
export type MoneyDraft = {
  losses: Record<(typeof LOSSES)[number], Record<(typeof ENDS)[number], string>>;
  stopping: Record<(typeof STOPS)[number], string>;
};

export function moneyDraftOf({ figures }: MoneyPage): MoneyDraft {
  return {
    losses: each(LOSSES, (loss) => each(ENDS, (end) => typed(figures?.losses[loss][end]))),
    stopping: each(STOPS, (stop) => typed(figures?.stopping[stop])),
  };
}

const MOST = 1e15;

/** What cannot be sent, at its field. Whether a range is one, and whether an amount can be, the server says. */
export function complaintsAboutMoney(draft: MoneyDraft): FormErrors {
  const typedIn: [string, string][] = [
    ...LOSSES.flatMap((loss) =>
      ENDS.map((end): [string, string] => [`losses.${loss}.${end}`, draft.losses[loss][end]]),
    ),
    ...STOPS.map((stop): [string, string] => [`stopping.${stop}`, draft.stopping[stop]]),
  ];
  return Object.fromEntries(
    typedIn
      .filter(([, text]) => !canBeSent(text))
      .map(([path, text]) => [
        path,
        reviewText.text(text.trim() === '' ? 'money.error.missing' : 'money.error.number'),
      ]),
  );
}

export function moneyInputOf({ losses, stopping }: MoneyDraft, currency: string) {
  const money = (text: string): Money => ({ amount: plain(text), currency });
  return {
    losses: each(LOSSES, (loss) => each(ENDS, (end) => money(losses[loss][end]))),
    stopping: each(STOPS, (stop) => money(stopping[stop])),
  };
}

function canBeSent(text: string): boolean {
  const figure = readFigure(text);
  return figure.kind === 'number' && Math.abs(figure.value) < MOST;
}

function typed(money: Money | undefined): string {
  return money === undefined ? '' : typedFigure(Number(money.amount));
}

function plain(text: string): string {
  const figure = readFigure(text);
  return figure.kind === 'number' ? String(figure.value) : text;
}

function each<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
