import type { Question } from './model';
import classes from './Policy.module.css';
import { policyText } from './text';

/** One question as a reader of the policy sees it. */
export function QuestionEntry({ question }: { question: Question }) {
  const t = policyText.useText();
  const marks = [
    t('bank.from', { tier: question.mandatoryFromTier }),
    t(`bank.${question.kind}`),
    ...(question.triage ? [t('bank.triage')] : []),
    ...(question.evidence ? [t('bank.evidence')] : []),
    t('bank.guidelines', { count: question.guidelines.length, numbers: question.guidelines.join(', ') }),
  ];

  return (
    <article className={classes.question} aria-label={question.id}>
      <h3>
        <span className={classes.id}>{question.id}</span> {question.text}
      </h3>
      <p className={classes.hint}>{question.help}</p>
      {question.options.length > 0 && (
        <ul className={classes.list} aria-label={t('bank.options')}>
          {question.options.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      {question.seeds.length > 0 && (
        <p className={classes.hint}>
          {t('bank.seeds')}: {question.seeds.map(({ title }) => title).join('; ')}
        </p>
      )}
      <p className={classes.marks}>{marks.join(' · ')}</p>
    </article>
  );
}
