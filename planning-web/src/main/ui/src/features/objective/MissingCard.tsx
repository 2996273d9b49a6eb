import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Objective } from '@/api/objectives';
import { Card } from '@/components/Card/Card';
import { isNothingMissing, type Missing } from './model';
import classes from './ObjectivesPage.module.css';
import { objectiveText } from './text';

/** Where the plan says nothing yet that could be measured. */
export function MissingCard({ missing }: { missing: Missing }) {
  const t = objectiveText.useText();
  if (isNothingMissing(missing)) {
    return null;
  }
  const { themes, withoutKeyResults, onlyLagging } = missing;
  return (
    <Card title={t('missing.title')}>
      <ul className={classes.missing}>
        {themes.length > 0 && (
          <Line words={t('missing.theme')}>
            {themes.map(({ id, name }) => (
              <a key={id} href={`#theme-${id}`}>
                {name}
              </a>
            ))}
          </Line>
        )}
        {withoutKeyResults.length > 0 && (
          <ObjectiveLine words={t('missing.keyResult')} objectives={withoutKeyResults} />
        )}
        {onlyLagging.length > 0 && <ObjectiveLine words={t('missing.lagging')} objectives={onlyLagging} />}
      </ul>
    </Card>
  );
}

function ObjectiveLine({ words, objectives }: { words: string; objectives: readonly Objective[] }) {
  return (
    <Line words={words}>
      {objectives.map(({ id, title }) => (
        <Link key={id} to="/objectives/$objectiveId" params={{ objectiveId: id }}>
          {title}
        </Link>
      ))}
    </Line>
  );
}

function Line({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      {words} <span className={classes.names}>{children}</span>
    </li>
  );
}
