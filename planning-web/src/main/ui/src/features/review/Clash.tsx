import { Button } from '@mantine/core';
import type { AnswerDraft, Question } from './model';
import classes from './QuestionField.module.css';
import { reviewText } from './text';
import type { AutosaveField } from './use-autosave';

/** Two people answered: both answers are in sight, and the reader decides which one stays. */
export function Clash({ field, question }: { field: AutosaveField<AnswerDraft>; question: Question }) {
  const t = reviewText.useText();
  const { theirs } = field;
  if (theirs === undefined) {
    return null;
  }
  return (
    <div className={classes.clash} role="alert">
      <p>{theirs.by ? t('question.clash', { name: theirs.by }) : t('question.clashUnknown')}</p>
      <p className={classes.theirs}>{asWords(theirs.value, question, t)}</p>
      <div className={classes.choices}>
        <Button size="xs" variant="default" onClick={field.takeTheirs}>
          {t('question.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={field.keepMine}>
          {t('question.keepMine')}
        </Button>
      </div>
    </div>
  );
}

function asWords({ state, value, reason }: AnswerDraft, question: Question, t: ReturnType<typeof reviewText.useText>) {
  const said = question.options.find(({ key }) => key === value)?.text ?? value;
  const words = state === 'ANSWERED' ? said : t(`question.${state}`);
  return reason === '' ? words : `${words}\n${reason}`;
}
