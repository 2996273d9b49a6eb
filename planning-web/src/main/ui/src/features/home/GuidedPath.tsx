import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '@/components/Card/Card';
import classes from './GuidedPath.module.css';
import { homeText } from './text';

const STEPS = [
  { id: 'vision', to: '/vision' },
  { id: 'strategy', to: '/strategy' },
  { id: 'themes', to: '/themes' },
  { id: 'roadmaps', to: '/roadmaps' },
  { id: 'gate', to: '/ethics-gate' },
  { id: 'portfolio', to: '/portfolio' },
] as const;

/** The first screen of an empty plan: the way from vision to portfolio, and a sample to look at first. */
export function GuidedPath({ sampleAction }: { sampleAction?: ReactNode }) {
  const t = homeText.useText();

  return (
    <Card title={t('empty.title')}>
      <p className={classes.words}>{t('empty.words')}</p>
      <ol className={classes.steps}>
        {STEPS.map(({ id, to }, index) => (
          <li key={id}>
            <Link to={to} className={classes.step}>
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
              <span className={classes.name}>{t(`step.${id}`)}</span>
              <span className={classes.what}>{t(`step.${id}Words`)}</span>
            </Link>
          </li>
        ))}
      </ol>
      {sampleAction && (
        <div className={classes.sample}>
          <div>{t('empty.sampleWords')}</div>
          {sampleAction}
        </div>
      )}
    </Card>
  );
}
