import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Policy } from '@/api/policy';
import { problemOf } from '@/api/problem';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { goToAnchor } from '@/lib/anchors';
import { useAttempt } from '@/lib/use-attempt';
import { Help } from './Help';
import type { Question } from './model';
import classes from './Screening.module.css';
import { reviewText } from './text';
import { useRefresh } from './use-review';

const DO_NOT_KNOW = 'DO_NOT_KNOW';

interface ScreeningProps {
  itemId: string;
  policy: Policy;
}

/** A few questions that find the tier. Starting is deliberate: nothing is kept before the button. */
export function Screening({ itemId, policy }: ScreeningProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const questions = policy.questionBank.questions.filter(({ triage }) => triage);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const { busy, failure, attempt } = useAttempt();
  const open = questions.filter(({ id }) => answers[id] === undefined);

  async function start() {
    setTried(true);
    if (open[0] !== undefined) {
      goToAnchor(`question-${open[0].id}`);
      return;
    }
    await attempt(async () => {
      await api.POST('/api/v1/roadmap-items/{id}/misuse-reviews', {
        params: { path: { id: itemId } },
        body: { screening: questions.map(({ id }) => ({ questionId: id, answer: answers[id] ?? DO_NOT_KNOW })) },
      });
      await refresh();
    });
  }

  return (
    <Card title={t('screening.title')} aside={t('screening.progress', progressOf(questions, open))} flush>
      <div className={classes.lead}>
        <p>{t('screening.words', { count: questions.length })}</p>
        <p>{t('screening.rules')}</p>
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        {questions.map((question) => (
          <TriageQuestion
            key={question.id}
            question={question}
            answer={answers[question.id]}
            missing={tried && answers[question.id] === undefined}
            complaint={complaintAbout(question, failure)}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.id]: answer }))}
          />
        ))}
        <div className={classes.foot}>
          {failure !== undefined && <ProblemNotice error={failure} />}
          {tried && open.length > 0 && (
            <p role="alert" className={classes.missing}>
              {t('screening.missingAll', { count: open.length })}
            </p>
          )}
          <Button type="submit" size="md" loading={busy}>
            {t('screening.start')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function progressOf(questions: readonly Question[], open: readonly Question[]) {
  return { done: questions.length - open.length, all: questions.length };
}

function complaintAbout({ id }: Question, failure: unknown): string | undefined {
  return problemOf(failure).errors.find(({ pointer }) => pointer.endsWith(`/${id}`))?.detail;
}

interface TriageQuestionProps {
  question: Question;
  answer: string | undefined;
  missing: boolean;
  complaint: string | undefined;
  onAnswer: (answer: string) => void;
}

function TriageQuestion({ question, answer, missing, complaint, onAnswer }: TriageQuestionProps) {
  const t = reviewText.useText();
  const helpId = `help-${question.id}`;

  return (
    <div id={`question-${question.id}`} className={classes.question}>
      <Segments
        stacked
        describedBy={helpId}
        label={
          <>
            <span className={classes.id}>{question.id}</span> {question.text}
          </>
        }
        options={[
          ...question.options.map(({ key, text }) => ({ value: key, label: text })),
          { value: DO_NOT_KNOW, label: t('screening.doNotKnow') },
        ]}
        value={answer}
        onChange={onAnswer}
      />
      <Help id={helpId}>{question.help}</Help>
      {(missing || complaint) && <p className={classes.missing}>{complaint ?? t('screening.missing')}</p>}
    </div>
  );
}
