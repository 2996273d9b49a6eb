import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CycleProgress } from '@/api/cycle';
import { type Theme, themesQuery } from '@/api/themes';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { standingsOf } from './progress';
import classes from './StrategyAndGateCard.module.css';
import { cycleText } from './text';

interface StrategyAndGateCardProps {
  cycleId: string;
  progress: CycleProgress;
}

/** The themes of the year with the strategies behind them, and where their items stand at the ethics gate. */
export function StrategyAndGateCard({ cycleId, progress }: StrategyAndGateCardProps) {
  const t = cycleText.useText();
  const { data: themes } = useSuspenseQuery(themesQuery(cycleId));

  return (
    <Card title={t('gate.title')} aside={<Standings progress={progress} />} flush={themes.length > 0}>
      {themes.length === 0 ? (
        <EmptyState
          title={t('gate.none')}
          action={
            <ButtonLink to={progress.chosen > 0 ? '/themes' : '/strategy'} variant="default">
              {progress.chosen > 0 ? t('gate.toThemes') : t('gate.toStrategy')}
            </ButtonLink>
          }
        >
          {t('gate.noneWords')}
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {themes.map((theme) => (
            <ThemeRow key={theme.id} theme={theme} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function ThemeRow({ theme: { id, name, option, itemCount, position } }: { theme: Theme }) {
  const t = cycleText.useText();
  return (
    <li className={classes.row} data-series={((position - 1) % 4) + 1}>
      <span className={classes.words}>
        <Link to="/themes" className={classes.name}>
          {name}
        </Link>
        <span className={classes.strategy}>{option.name}</span>
      </span>
      <Link to="/roadmaps" search={{ theme: id }} className={classes.items}>
        {t('gate.items', { count: itemCount })}
      </Link>
    </li>
  );
}

function Standings({ progress }: { progress: CycleProgress }) {
  const standings = standingsOf(progress.itemsByStanding);
  if (standings.length === 0) {
    return null;
  }
  return (
    <ul className={classes.standings}>
      {standings.map(({ standing, count }) => (
        <li key={standing}>
          <Link to="/ethics-gate" search={{ standing }} className={classes.standing}>
            <StatusBadge state={itemStateOf(standing)} />
            <span>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
