import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { apiQuery } from '@/api/client';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { Stops } from '@/components/StopItem/Stops';
import classes from './Appeal.module.css';
import { AppealCard } from './AppealCard';
import { AppealForm } from './AppealForm';
import { appealToDecide, type Gate, hasSomethingToAppeal } from './model';
import { appealText } from './text';
import { VoteForm } from './VoteForm';

export function AppealPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <AppealScreen itemId={itemId} />;
}

/** Where somebody appeals against a stop, and a panel decides: on a phone first. */
export function AppealScreen({ itemId }: { itemId: string }) {
  const path = { params: { path: { id: itemId } } };
  const item = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}', path);
  const gate = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/gate', path);
  const t = appealText.useText();
  const failed = [item, gate].find((query) => query.isError);

  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={failed.refetch} />;
  }
  return item.data && gate.data ? (
    <>
      <PageHeader
        title={t('titleOf', { title: item.data.title })}
        back={{ to: `/roadmap-items/${itemId}`, label: t('back') }}
        status={<StatusBadge state={itemStateOf(gate.data.standing)} />}
        summary={t('summary', { number: item.data.number })}
      />
      <Appeals itemId={itemId} gate={gate.data} />
    </>
  ) : null;
}

function Appeals({ itemId, gate }: { itemId: string; gate: Gate }) {
  const t = appealText.useText();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ predicate: isRoadmapQuery });
  const { appeals, right } = gate.appeals;
  const toDecide = appealToDecide(gate);

  if (!hasSomethingToAppeal(gate)) {
    return (
      <Card>
        <EmptyState title={t('none.title')}>{t('none.words')}</EmptyState>
      </Card>
    );
  }
  return (
    <div className={classes.parts}>
      <Stops stops={gate.stops} onChanged={refresh} />
      {right == null ? (
        appeals.length === 0 && <p className={classes.muted}>{t('who')}</p>
      ) : (
        <AppealForm itemId={itemId} right={right} onSent={refresh} />
      )}
      {appeals.map((appeal) => (
        <AppealCard key={appeal.id} appeal={appeal} />
      ))}
      {toDecide && <VoteForm key={toDecide.id} appeal={toDecide} onSent={refresh} />}
    </div>
  );
}
