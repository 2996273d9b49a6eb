import type { Schema } from '@/api/client';

export type Draft = Schema<'PolicyDraftView'>;
export type PolicyText = Draft['text'];
export type Guideline = PolicyText['guidelines'][number];
export type TierText = PolicyText['tiers'][number];
export type QuestionText = PolicyText['questions'][number];
export type Option = QuestionText['options'][number];
export type Threshold = QuestionText['thresholds'][number];
export type Seed = QuestionText['seeds'][number];

export const SEATS = [
  'MISUSE_REVIEWER',
  'STAKEHOLDER',
  'EXECUTIVE',
  'OUTSIDER',
  'AFFECTED_VOICE',
  'PRIVACY_LEGAL',
  'EXTERNAL_REVIEWER',
] as const;

export const KINDS = ['TEXT', 'CHOICE', 'NUMBER', 'REFERENCE'] as const;
export const TIERS = [1, 2, 3, 4] as const;

/** The text with this guideline in the place of the one of its number, or at the end. */
export function withGuideline(text: PolicyText, guideline: Guideline): PolicyText {
  const known = text.guidelines.some(({ number }) => number === guideline.number);
  return {
    ...text,
    guidelines: known
      ? text.guidelines.map((one) => (one.number === guideline.number ? guideline : one))
      : [...text.guidelines, guideline],
  };
}

export function withoutGuideline(text: PolicyText, retired: number): PolicyText {
  return { ...text, guidelines: text.guidelines.filter(({ number }) => number !== retired) };
}

/** The text with this question in the place of the one of its id, or at the end of its part. */
export function withQuestion(text: PolicyText, question: QuestionText): PolicyText {
  const { questions } = text;
  if (questions.some(({ id }) => id === question.id)) {
    return { ...text, questions: questions.map((one) => (one.id === question.id ? question : one)) };
  }
  const last = questions.findLastIndex(({ id }) => id.slice(0, 2) === question.id.slice(0, 2));
  return { ...text, questions: questions.toSpliced(last === -1 ? questions.length : last + 1, 0, question) };
}

export function withoutQuestion(text: PolicyText, retired: string): PolicyText {
  return { ...text, questions: text.questions.filter(({ id }) => id !== retired) };
}

export function blankQuestion(id: string): QuestionText {
  return {
    id,
    text: '',
    help: '',
    kind: 'TEXT',
    mandatoryFromTier: 2,
    unknownTier: 3,
    triage: false,
    evidence: false,
    guidelines: [],
    options: [],
    thresholds: [],
    seeds: [],
  };
}

/** The question without what the way in which it is answered leaves no room for: only a choice has choices, only a number thresholds. */
export function fitting(question: QuestionText): QuestionText {
  const { kind, options, thresholds } = question;
  return { ...question, options: kind === 'CHOICE' ? options : [], thresholds: kind === 'NUMBER' ? thresholds : [] };
}

/** A key for a new choice, from its words; a key is never given to two choices. */
export function optionKey(text: string, taken: readonly string[]): string {
  const base =
    text
      .toUpperCase()
      .replace(/[^A-Z]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 30) || 'CHOICE';
  let key = base;
  for (let letter = 0; taken.includes(key) || key === 'DO_NOT_KNOW'; letter += 1) {
    key = `${base}_${String.fromCharCode(65 + (letter % 26))}`;
  }
  return key;
}

/** The numbers of a tier as its form holds them: "2.signers", "2.OUTSIDER". An empty seat is none. */
export type TierFields = Record<string, string>;

export function tierFields(tiers: readonly TierText[]): TierFields {
  return Object.fromEntries(
    tiers.flatMap((tier) => [
      [`${tier.tier}.signers`, String(tier.signers)],
      [`${tier.tier}.validDays`, String(tier.validDays)],
      [`${tier.tier}.waitingDays`, String(tier.waitingDays)],
      ...SEATS.map((seat) => [`${tier.tier}.${seat}`, String(tier.seats[seat] ?? '')]),
    ]),
  );
}

export function tiersFrom(fields: TierFields): TierText[] {
  const value = (name: string) => Number(fields[name] ?? 0);
  return TIERS.map((tier) => ({
    tier,
    signers: value(`${tier}.signers`),
    validDays: value(`${tier}.validDays`),
    waitingDays: value(`${tier}.waitingDays`),
    seats: Object.fromEntries(
      SEATS.filter((seat) => value(`${tier}.${seat}`) > 0).map((seat) => [seat, value(`${tier}.${seat}`)]),
    ),
  }));
}
