import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card } from '@/components/Card/Card';
import classes from './GuidedPath.module.css';
import { nextStep, type StepProgress } from './progress';
import { cycleText } from './text';

interface GuidedPathProps {
  steps: readonly StepProgress[];
  /** Before there is a plan the steps explain themselves and lead nowhere. */
  preview?: boolean;
}

/** The way from a vision to one portfolio roadmap: how far it is walked, and where to go on. */
export function GuidedPath({ steps, preview = false }: GuidedPathProps) {
  const t = cycleText.useText();
  const next = preview ? undefined : nextStep(steps);

  return (
    <Card title={preview ? t('path.previewTitle') : t('path.title')}>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={step.id} className={classes.place}>
            {preview ? (
              <div className={classes.step}>
                <StepFace step={step} number={index + 1} words={t(`step.${step.id}Words`)} isNext={false} preview />
              </div>
            ) : (
              <Link to={step.to} className={classes.step} data-next={step === next || undefined}>
                <StepFace step={step} number={index + 1} words={figureOf(step)} isNext={step === next} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface StepFaceProps {
  step: StepProgress;
  number: number;
  words: string;
  isNext: boolean;
  preview?: boolean;
}

function StepFace({ step: { id, state, count, total }, number, words, isNext, preview = false }: StepFaceProps) {
  const t = cycleText.useText();
  const share = state === 'done' ? 1 : total ? Math.min(1, count / total) : 0;

  return (
    <>
      <span className={classes.head}>
        <span className={classes.disc} data-state={state} aria-hidden>
          {state === 'done' ? <IconCheck size={14} stroke={2.4} /> : number}
        </span>
        <span className={classes.name}>{t(`step.${id}`)}</span>
        {isNext && <span className={classes.next}>{t('path.next')}</span>}
        {state === 'done' && <span className={classes.hidden}>{t('path.done')}</span>}
      </span>
      <span className={classes.words}>{words}</span>
      {!preview && (
        <svg className={classes.bar} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="3" rx="1.5" className={classes.track} />
          {share > 0 && <rect width={share * 100} height="3" rx="1.5" className={classes.walked} />}
        </svg>
      )}
    </>
  );
}

function figureOf({ id, count, total, counts }: StepProgress): string {
  const t = cycleText.text;
  if (id === 'gate' && total === 0) {
    return t('figure.gateNone');
  }
  if (id === 'roadmaps' && total === 0) {
    return t('figure.roadmapsNone');
  }
  const what = counts ?? id;
  return total === undefined ? t(`figure.${what}`, { count }) : t(`figure.${what}`, { count, total });
}
