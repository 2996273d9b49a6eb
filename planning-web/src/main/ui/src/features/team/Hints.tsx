import { Link } from '@tanstack/react-router';
import type { TeamLoads } from '@/api/teams';
import { Card } from '@/components/Card/Card';
import classes from './CapacityPage.module.css';
import { hasCapacities, hasEffort } from './model';
import { teamText } from './text';

/** What the table lacks before it can answer its question. */
export function Hints({ loads }: { loads: TeamLoads }) {
  const t = teamText.useText();
  const lacksCapacity = !hasCapacities(loads);
  const lacksEffort = !hasEffort(loads);
  if (!lacksCapacity && !lacksEffort) {
    return null;
  }
  return (
    <Card title={t('hint.label')}>
      {lacksCapacity && <p className={classes.hint}>{t('hint.noCapacity')}</p>}
      {lacksEffort && (
        <p className={classes.hint}>
          {t('hint.noEffort')} <Link to="/roadmaps">{t('hint.toItems')}</Link>
        </p>
      )}
    </Card>
  );
}
