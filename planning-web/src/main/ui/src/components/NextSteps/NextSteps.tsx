import type { Schema } from '@/api/client';
import classes from './NextSteps.module.css';
import { nextStepsText } from './text';

export type NextStep = Schema<'GateView'>['nextSteps'][number];

interface NextStepsProps {
  steps: readonly NextStep[];
  /** The person who reads: their own part is set apart. */
  me: string;
}

/** Who has to do what, as the gate told it; what the reader can do stands first. */
export function NextSteps({ steps, me }: NextStepsProps) {
  const t = nextStepsText.useText();
  const isMine = (step: NextStep) => step.who.some(({ id }) => id === me);
  const ordered = [...steps.filter(isMine), ...steps.filter((step) => !isMine(step))];

  return (
    <ul className={classes.steps}>
      {ordered.map((step) => (
        <li key={step.what} className={classes.step} data-mine={isMine(step) || undefined}>
          <p>{step.what}</p>
          <p className={classes.who}>{peopleOf(step, me, t)}</p>
        </li>
      ))}
    </ul>
  );
}

const NAMED = 4;

function peopleOf({ who }: NextStep, me: string, t: ReturnType<typeof nextStepsText.useText>): string {
  if (who.length === 0) {
    return t('nobody');
  }
  const names = who.map(({ id, name }) => (id === me ? t('you') : name));
  const ordered = [...names.filter((name) => name === t('you')), ...names.filter((name) => name !== t('you'))];
  const shown = ordered.slice(0, NAMED).join(', ');
  return ordered.length > NAMED ? t('more', { names: shown, count: ordered.length - NAMED }) : shown;
}
