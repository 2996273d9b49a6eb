import type { Schema } from '@/api/client';

export type Review = Schema<'ReviewView'>;
export type Gate = Schema<'GateView'>;
export type Question = Schema<'QuestionView'>;
export type Answer = Schema<'AnswerView'>;
export type Scenario = Schema<'ScenarioView'>;
export type Mitigation = Schema<'MitigationView'>;
export type Resemblance = Schema<'Resemblance'>;

/** The part of the bank in which nothing is scored. */
export const SUNLIGHT = 'SU';

/** The questions of one part of the bank, with how far they are answered. */
export interface QuestionPart {
  readonly part: string;
  readonly asked: readonly Question[];
  /** Asked from a higher tier on; welcome before. */
  readonly beyond: readonly Question[];
  readonly open: number;
}

/** Asked by this tier, or answered all the same. */
export function askedOf(questions: readonly Question[], tier: number, answers: readonly Answer[]): readonly Question[] {
  const answered = new Set(answers.map(({ questionId }) => questionId));
  return questions.filter(({ id, mandatoryFromTier }) => mandatoryFromTier <= tier || answered.has(id));
}

export function partsOf(questions: readonly Question[], tier: number, answers: readonly Answer[]): QuestionPart[] {
  const answered = new Set(answers.map(({ questionId }) => questionId));
  return [...new Set(questions.map(({ part }) => part))].map((part) => {
    const own = questions.filter((question) => question.part === part);
    const asked = askedOf(own, tier, answers);
    return {
      part,
      asked,
      beyond: own.filter((question) => !asked.includes(question)),
      open: asked.filter(({ id, mandatoryFromTier }) => mandatoryFromTier <= tier && !answered.has(id)).length,
    };
  });
}

/** What a person says to a question, as the page holds it. */
export type AnswerDraft = {
  readonly state: Answer['state'];
  readonly value: string;
  readonly reason: string;
};

export const UNANSWERED: AnswerDraft = { state: 'ANSWERED', value: '', reason: '' };

export function draftOf(answer: Answer | undefined): AnswerDraft {
  return answer === undefined
    ? UNANSWERED
    : { state: answer.state, value: answer.value ?? '', reason: answer.reason ?? '' };
}

/** Half an answer stays on the page: an empty one, one without its evidence, or a question set aside without a reason. */
export function saysEnough({ state, value, reason }: AnswerDraft, evidence: boolean): boolean {
  switch (state) {
    case 'ANSWERED':
      return value.trim() !== '' && (!evidence || reason.trim() !== '');
    case 'NOT_APPLICABLE':
      return reason.trim() !== '';
    case 'DO_NOT_KNOW':
      return true;
  }
}

/** A review is written in while it is under way and by whom the server lets write; otherwise it is read. */
export function isOpen(review: Pick<Review, 'can'>): boolean {
  return review.can.write;
}

/** The review that the item has now; one that was returned or voided, or whose time is over, is history, and a new one starts from nothing. */
export function liveReview(gate: Gate): Review | undefined {
  const { review, renewal } = gate;
  return review != null && renewal == null && ['REVIEW', 'SEALED'].includes(review.state) ? review : undefined;
}

const MOST_DAYS = 30;

/** The last day to which a condition may be extended. */
export function lastExtension({ dueOn }: Pick<Mitigation, 'dueOn'>): string {
  const day = new Date(`${dueOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + MOST_DAYS);
  return day.toISOString().slice(0, 10);
}
