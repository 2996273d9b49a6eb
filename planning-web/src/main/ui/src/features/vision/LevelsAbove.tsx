import type { Cycle } from '@/api/cycle';
import type { Vision } from '@/api/visions';
import classes from './LevelsAbove.module.css';
import { horizonYear } from './model';
import { visionText } from './text';

interface LevelsAboveProps {
  visions: readonly (Vision | undefined)[];
  cycle: Cycle;
}

/** The visions that this one serves, in sight while it is written. */
export function LevelsAbove({ visions, cycle }: LevelsAboveProps) {
  const t = visionText.useText();
  const written = visions.filter((vision) => vision !== undefined);
  if (written.length === 0) {
    return null;
  }
  return (
    <aside className={classes.above} aria-label={t('above.title')}>
      {written.map((vision) => {
        const star = vision.metrics.find(({ kind }) => kind === 'NORTH_STAR');
        return (
          <section key={vision.id} className={classes.level}>
            <h2>{t('above.serves', { level: t(`level.${vision.level}`) })}</h2>
            <p className={classes.statement}>{vision.statement}</p>
            <p className={classes.more}>
              {t('horizon', { count: vision.horizonYears, year: horizonYear(cycle.year, vision.horizonYears) })}
              {star && <span>{t('above.star', { name: star.name })}</span>}
            </p>
          </section>
        );
      })}
    </aside>
  );
}
