import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { cyclesQuery } from '@/api/cycle';
import { type Revisit, revisitsQuery, type SubjectKind, type Tripwire, tripwiresQuery } from '@/api/revisits';
import { formatDate } from '@/lib/format';
import { ButtonLink } from '../ButtonLink/ButtonLink';
import { Card } from '../Card/Card';
import { EmptyState } from '../EmptyState/EmptyState';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { watchedText } from './text';
import classes from './Watched.module.css';
import { RevisitBadge, TripwireBadge } from './WatchState';
import { limitText, standingText } from './words';

interface WatchedCardProps {
  cycleId: string;
  kind: SubjectKind;
  id: string;
}

/** The tripwires and revisit dates that watch over one thing of the plan, and the way to where they are looked after. */
export function WatchedCard({ cycleId, kind, id }: WatchedCardProps) {
  const t = watchedText.useText();
  const tripwires = useQuery(
    tripwiresQuery(cycleId, kind === 'OBJECTIVE' ? { objective: id } : { subjectKind: kind, subject: id }),
  );
  const revisits = useQuery(revisitsQuery(cycleId, { subjectKind: kind, subject: id }));
  const failed = [tripwires, revisits].find(({ isError }) => isError);

  if (failed) {
    return <ProblemNotice error={failed.error} onRetry={failed.refetch} />;
  }
  if (!tripwires.data || !revisits.data) {
    return null;
  }
  const isEmpty = tripwires.data.length === 0 && revisits.data.length === 0;
  const open = (
    <ButtonLink
      to="/revisit"
      search={{ subjectKind: kind, subject: id }}
      variant={isEmpty ? 'default' : 'subtle'}
      size="xs"
    >
      {t('open')}
    </ButtonLink>
  );
  return (
    <Card title={t('title')} flush aside={!isEmpty && open}>
      {isEmpty ? (
        <EmptyState part title={t('none')} action={open}>
          {t('noneWords')}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {tripwires.data.map((tripwire) => (
            <WatchedFigure key={tripwire.id} tripwire={tripwire} />
          ))}
          {revisits.data.map((revisit) => (
            <WatchedDay key={revisit.id} revisit={revisit} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function WatchedFigure({ tripwire }: { tripwire: Tripwire }) {
  const t = watchedText.useText();
  const { data: cycles } = useSuspenseQuery(cyclesQuery);
  const currency = cycles.find(({ id }) => id === tripwire.cycleId)?.currency ?? '';
  const facts = [limitText(tripwire, currency), standingText(tripwire, currency)].filter(Boolean).join('; ');
  return (
    <li className={classes.one}>
      <div className={classes.head}>
        <h3>{tripwire.measure.name}</h3>
        <TripwireBadge state={tripwire.state} />
      </div>
      <p>{facts}</p>
      <p className={classes.note}>{t('owner', { name: tripwire.owner.name })}</p>
    </li>
  );
}

function WatchedDay({ revisit: { question, dueOn, state, owner } }: { revisit: Revisit }) {
  const t = watchedText.useText();
  return (
    <li className={classes.one}>
      <div className={classes.head}>
        <h3>{question}</h3>
        <RevisitBadge state={state} />
      </div>
      <p>{formatDate(dueOn)}</p>
      <p className={classes.note}>{t('sees', { name: owner.name })}</p>
    </li>
  );
}
