import { Card } from '@/components/Card/Card';
import { formatDate, formatDateTime } from '@/lib/format';
import classes from './Appeal.module.css';
import { type Appeal, PANEL, type Vote } from './model';
import { appealText } from './text';

/** One appeal: who made it and why, how it stands, and who voted how. */
export function AppealCard({ appeal }: { appeal: Appeal }) {
  const t = appealText.useText();

  return (
    <Card title={t('by', { name: appeal.by.name })}>
      <p className={classes.muted}>
        {t(`as.${appeal.appealedAs}`)}, {formatDateTime(appeal.at)}
      </p>
      <p className={classes.said}>{appeal.reason}</p>
      <p className={classes.standing}>
        {t(`standing.${appeal.standing}`, { votes: appeal.votes.length, needed: PANEL })}
      </p>
      {appeal.standing === 'OPEN' && (
        <p className={classes.muted}>{t('decideBy', { day: formatDate(appeal.decideBy) })}</p>
      )}
      {appeal.votes.length > 0 && (
        <ul className={classes.votes} aria-label={t('votes')}>
          {appeal.votes.map((vote) => (
            <VoteLine key={vote.by.id} vote={vote} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function VoteLine({ vote }: { vote: Vote }) {
  const t = appealText.useText();
  return (
    <li>
      <p>
        <strong>{vote.by.name}</strong>: {t(`vote.${vote.vote}`)}
      </p>
      <p className={classes.said}>{vote.reason}</p>
      <p className={classes.muted}>{formatDateTime(vote.at)}</p>
    </li>
  );
}
