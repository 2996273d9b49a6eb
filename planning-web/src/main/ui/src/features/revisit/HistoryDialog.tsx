import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Cycle } from '@/api/cycle';
import { decisionsQuery, outcomesQuery, type Revisit, type Tripwire, type TripwireDecision } from '@/api/revisits';
import { reasonLabel } from '@/components/ChangeReason/labels';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { figureText } from '@/components/Watched/words';
import { formatDate, formatDateTime } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './dialogs.module.css';
import { revisitText } from './text';

interface DecisionsDialogProps {
  cycle: Cycle;
  tripwire: Tripwire;
  onClose: () => void;
}

/** Everything that was decided about a tripwire, the newest first. */
export function DecisionsDialog({ cycle, tripwire, onClose }: DecisionsDialogProps) {
  const t = revisitText.useText();
  const decisions = useQuery(decisionsQuery(tripwire.id));
  return (
    <Dialog open title={t('history.title')} onClose={onClose}>
      {decisions.isError && <ProblemNotice error={decisions.error} onRetry={decisions.refetch} />}
      <ol className={classes.history}>
        {decisions.data?.map((decision) => (
          <li key={decision.id}>
            <p>
              <strong>{t(`choice.${decision.choice}`)}</strong>
            </p>
            <p>{decision.reason}</p>
            <p className={classes.note}>
              {t('history.figure', {
                figure: figureText(decision.figure, tripwire.measure.unit, cycle.currency),
                day: formatDate(decision.figureOn),
              })}
            </p>
            <Change change={decision.change} />
            <p className={classes.note}>
              {t('history.by', { name: decision.author, at: formatDateTime(decision.decidedAt) })}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Change({ change }: Pick<TripwireDecision, 'change'>) {
  if (change == null) {
    return null;
  }
  const reason = [reasonLabel(change.code), change.sentence].filter(Boolean).join(': ');
  return (
    <p className={classes.note}>
      <Link to={itemPath(change.itemId)}>
        {change.number} {change.title}
      </Link>{' '}
      {reason}
    </p>
  );
}

/** Everything that came of a revisit date, the newest first. */
export function OutcomesDialog({ revisit, onClose }: { revisit: Revisit; onClose: () => void }) {
  const t = revisitText.useText();
  const outcomes = useQuery(outcomesQuery(revisit.id));
  return (
    <Dialog open title={t('history.outcomes')} onClose={onClose}>
      {outcomes.isError && <ProblemNotice error={outcomes.error} onRetry={outcomes.refetch} />}
      <ol className={classes.history}>
        {outcomes.data?.map(({ id, dueOn, outcome, author, writtenAt }) => (
          <li key={id}>
            <p>
              <strong>{formatDate(dueOn)}</strong>
            </p>
            <p>{outcome}</p>
            <p className={classes.note}>{t('history.by', { name: author, at: formatDateTime(writtenAt) })}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
