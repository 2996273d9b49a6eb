import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { api } from '@/api/client';
import { type Cycle, cyclesQuery } from '@/api/cycle';
import { type KeyResult, type Objective, objectiveQuery } from '@/api/objectives';
import { themesQuery } from '@/api/themes';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ChangeActions } from '@/components/PageHeader/ChangeActions';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRemoval } from '@/components/Removal/use-removal';
import { withinSentence } from '@/lib/format';
import { Formula } from './Formula';
import { keyResultColumns } from './key-result-columns';
import { onlyLagging } from './model';
import classes from './ObjectivesPage.module.css';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { ServingItems } from './ServingItems';
import { ObjectiveGrade } from './ThemeObjectives';
import themeClasses from './ThemeObjectives.module.css';
import { objectiveText } from './text';

const WatchedCard = lazy(async () => ({ default: (await import('@/components/Watched/WatchedCard')).WatchedCard }));

export function ObjectivePage() {
  const { objectiveId = '' } = useParams({ strict: false });
  return <ObjectiveScreen objectiveId={objectiveId} />;
}

/** One objective: its key results with what was said about each, and the items that serve them. */
export function ObjectiveScreen({ objectiveId }: { objectiveId: string }) {
  const objective = useQuery(objectiveQuery(objectiveId));
  const { data: cycles } = useSuspenseQuery(cyclesQuery);

  if (objective.isError) {
    return <ProblemNotice error={objective.error} onRetry={objective.refetch} />;
  }
  const cycle = cycles.find(({ id }) => id === objective.data?.cycleId);
  return objective.data && cycle ? <ObjectiveContent cycle={cycle} objective={objective.data} /> : null;
}

function ObjectiveContent({ cycle, objective }: { cycle: Cycle; objective: Objective }) {
  const t = objectiveText.useText();
  const navigate = useNavigate();
  const { data: themes } = useSuspenseQuery(themesQuery(cycle.id));
  const [opened, setOpened] = useState<Opened>();
  const summary = [
    objective.theme.name,
    withinSentence(t(`commitment.${objective.commitment}`)),
    objective.product?.name,
    t('answers', { name: objective.owner.name }),
  ];

  return (
    <>
      <PageHeader
        title={objective.title}
        back={{ to: '/objectives', label: t('back') }}
        status={<ObjectiveGrade objective={objective} />}
        summary={
          <>
            {summary.filter((part) => part != null).join(', ')}{' '}
            <Link to="/line-of-sight" search={{ node: `objective:${objective.id}` }}>
              {t('sight')}
            </Link>
          </>
        }
        actions={
          objective.mayChange && (
            <ChangeActions
              archive={{ label: t('archive'), run: () => setOpened({ what: 'archive', objective }) }}
              edit={{ label: t('edit'), run: () => setOpened({ what: 'edit', objective }) }}
              add={{ label: t('keyResult.new'), run: () => setOpened({ what: 'new-key-result', objective }) }}
            />
          )
        }
      />
      <div className={classes.groups}>
        {objective.why && (
          <Card title={t('field.why')}>
            <p className={classes.why}>{objective.why}</p>
          </Card>
        )}
        <KeyResultsCard cycle={cycle} objective={objective} onOpen={setOpened} />
        {objective.keyResults.length > 0 && <ServingItems objective={objective} />}
        <Suspense>
          <WatchedCard cycleId={cycle.id} kind="OBJECTIVE" id={objective.id} />
        </Suspense>
        <Formula />
      </div>
      <OpenedDialog
        cycle={cycle}
        themes={themes}
        opened={opened}
        onClose={() => setOpened(undefined)}
        onArchived={() => navigate({ to: '/objectives' })}
      />
    </>
  );
}

interface PartProps {
  objective: Objective;
  onOpen: (opened: Opened) => void;
}

function KeyResultsCard({ cycle, objective, onOpen }: PartProps & { cycle: Cycle }) {
  const t = objectiveText.useText();
  const { remove, failure } = useRemoval(removalOf);
  const columns = useMemo(() => {
    const changes = objective.mayChange && {
      onEdit: (keyResult: KeyResult) => onOpen({ what: 'edit-key-result', objective, keyResult }),
      onRemove: remove,
    };
    return keyResultColumns(cycle.currency, {
      onCheckIn: (keyResult) => onOpen({ what: 'check-in', keyResult }),
      onHistory: (keyResult) => onOpen({ what: 'history', keyResult }),
      ...changes,
    });
  }, [cycle.currency, objective, onOpen, remove]);

  return (
    <Card title={t('keyResult.card')} flush>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <DataTable
        label={t('keyResult.table', { name: objective.title })}
        columns={columns}
        rows={objective.keyResults}
        rowId={({ id }) => id}
        twoLines
        empty={
          <EmptyState title={t('keyResult.none')}>
            {t(objective.mayChange ? 'keyResult.noneWords' : 'keyResult.noneWordsReader')}
          </EmptyState>
        }
      />
      {onlyLagging(objective) && <p className={themeClasses.hint}>{t('laggingHint')}</p>}
    </Card>
  );
}

function removalOf({ id, title: name }: KeyResult) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/key-results/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/key-results/{id}/restorations', { params }),
    doneText: objectiveText.text('keyResult.removed', { name }),
  };
}
