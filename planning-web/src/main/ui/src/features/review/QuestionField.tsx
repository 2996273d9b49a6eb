import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useId } from 'react';
import { api, dataOf } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { HEADLINE } from '@/components/PolicyWords/policy-words';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { SaveState } from '@/components/SaveState/SaveState';
import { Segments } from '@/components/Segments/Segments';
import type { Stored } from './autosave';
import { Clash } from './Clash';
import { Help } from './Help';
import { type Answer, type AnswerDraft, draftOf, type Question, saysEnough } from './model';
import classes from './QuestionField.module.css';
import { SecondPerson } from './SecondPerson';
import { reviewText } from './text';
import { useAutosave } from './use-autosave';
import { readReview, useRefresh } from './use-review';

interface QuestionFieldProps {
  reviewId: string;
  question: Question;
  answer: Answer | undefined;
  tier: number;
  open: boolean;
  /** Told when words of this question are not on the server yet, and when they are. */
  onUnsaved: (questionId: string, unsaved: boolean) => void;
}

/** One question with its answer, which saves itself and survives that somebody else answers at the same time. */
export function QuestionField({ reviewId, question, answer, tier, open, onUnsaved }: QuestionFieldProps) {
  const t = reviewText.useText();
  const titleId = useId();
  const helpId = useId();
  const refresh = useRefresh();
  const path = { params: { path: { id: reviewId, questionId: question.id } } };
  const field = useAutosave<AnswerDraft>({
    stored: storedOf(answer),
    isComplete: (draft) => saysEnough(draft, question.evidence),
    save: async (draft, version) => {
      const saved = dataOf(
        await api.PUT('/api/v1/misuse-reviews/{id}/answers/{questionId}', {
          ...path,
          body: bodyOf(draft),
          headers: ifMatch(`"${version}"`),
        }),
      );
      refresh();
      // What was typed stays as it was typed: a blank at its end belongs to the next word.
      return { value: draft, version: saved.version };
    },
    reload: async () =>
      storedOf((await readReview(reviewId)).answers.find(({ questionId }) => questionId === question.id)),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener is the page itself and does not change what it does.
  useEffect(() => onUnsaved(question.id, field.unsaved), [field.unsaved]);

  return (
    <section id={`question-${question.id}`} className={classes.question} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h3 id={titleId}>
          <span className={classes.id}>{question.id}</span> {question.text}
        </h3>
        <SaveState state={field.saving} onRetry={field.flush} />
      </div>
      <Help id={helpId}>
        {question.help}
        {question.mandatoryFromTier > tier && ` ${t('question.fromTier', { tier: question.mandatoryFromTier })}.`}
      </Help>
      <AnswerInput question={question} field={field} open={open} labelledBy={titleId} describedBy={helpId} />
      {question.evidence && field.draft.state === 'ANSWERED' && (
        <Textarea
          label={t('question.evidence')}
          description={t('question.evidenceHelp')}
          autosize
          minRows={1}
          readOnly={!open}
          value={field.draft.reason}
          onChange={(event) => field.change({ ...field.draft, reason: event.currentTarget.value })}
          onBlur={field.flush}
        />
      )}
      {field.theirs && <Clash field={field} question={question} />}
      {field.error !== undefined && <ProblemNotice error={field.error} onRetry={field.flush} />}
      <div className={classes.foot}>
        <Segments
          label={t('question.state', { id: question.id })}
          hideLabel
          disabled={!open}
          options={STATES.map((state) => ({ value: state, label: t(`question.${state}`) }))}
          value={field.draft.state}
          onChange={(state) => field.change({ ...emptied(field.draft, state), state }, 'at once')}
        />
        <p className={classes.meta}>
          {answer && `${t('question.by', { name: answer.by.name })}. `}
          {t('question.guidelines', { count: question.guidelines.length, numbers: question.guidelines.join(', ') })}
        </p>
      </div>
      {answer?.state === 'NOT_APPLICABLE' && <SecondPerson reviewId={reviewId} answer={answer} open={open} />}
    </section>
  );
}

const STATES = ['ANSWERED', 'DO_NOT_KNOW', 'NOT_APPLICABLE'] as const;

/** Only an answer has a value; what was written stays in the field's reason when it is set aside. */
function emptied(draft: AnswerDraft, state: AnswerDraft['state']): AnswerDraft {
  return state === 'ANSWERED' ? draft : { ...draft, value: '' };
}

function storedOf(answer: Answer | undefined): Stored<AnswerDraft> {
  return { value: draftOf(answer), version: answer?.version ?? 0, by: answer?.by.name };
}

function bodyOf({ state, value, reason }: AnswerDraft) {
  return {
    state,
    ...(state === 'ANSWERED' ? { value: value.trim() } : {}),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}

interface AnswerInputProps {
  question: Question;
  field: ReturnType<typeof useAutosave<AnswerDraft>>;
  open: boolean;
  labelledBy: string;
  describedBy: string;
}

function AnswerInput({ question, field, open, labelledBy, describedBy }: AnswerInputProps) {
  const t = reviewText.useText();
  const { draft } = field;
  const write = (change: Partial<AnswerDraft>) => field.change({ ...draft, ...change });

  if (draft.state !== 'ANSWERED') {
    return (
      <Textarea
        label={draft.state === 'NOT_APPLICABLE' ? t('question.because') : t('question.what')}
        description={draft.state === 'DO_NOT_KNOW' ? t('question.unknown') : undefined}
        autosize
        minRows={2}
        readOnly={!open}
        value={draft.reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
        onBlur={field.flush}
      />
    );
  }
  if (question.kind === 'CHOICE') {
    return (
      <Segments
        stacked
        label={question.text}
        hideLabel
        describedBy={describedBy}
        disabled={!open}
        options={question.options.map(({ key, text }) => ({ value: key, label: text }))}
        value={draft.value || undefined}
        onChange={(value) => field.change({ ...draft, value }, 'at once')}
      />
    );
  }
  const shared = {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    readOnly: !open,
    value: draft.value,
    onBlur: field.flush,
  };
  if (question.id === HEADLINE) {
    return (
      <TextInput
        {...shared}
        placeholder={t('sunlight.headline')}
        className={classes.headline}
        onChange={(event) => write({ value: event.currentTarget.value })}
      />
    );
  }
  return question.kind === 'NUMBER' ? (
    <TextInput
      {...shared}
      inputMode="numeric"
      placeholder={t('question.number')}
      className={classes.number}
      onChange={(event) => write({ value: event.currentTarget.value.replace(/\D/g, '') })}
    />
  ) : (
    <Textarea
      {...shared}
      placeholder={question.kind === 'REFERENCE' ? t('question.reference') : t('question.answer')}
      autosize
      minRows={2}
      maxRows={16}
      onChange={(event) => write({ value: event.currentTarget.value })}
    />
  );
}
