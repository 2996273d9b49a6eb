import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '@/api/client';
import { type Cycle, cyclesQuery } from '@/api/cycle';
import { type Evidence, type Opportunity, opportunityQuery } from '@/api/opportunities';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { segmentWords } from '@/components/Opportunity/words';
import { ChangeActions } from '@/components/PageHeader/ChangeActions';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRemoval } from '@/components/Removal/use-removal';
import { AddressingItems } from './AddressingItems';
import { AddressingStrategies } from './AddressingStrategies';
import { evidenceColumns } from './evidence-columns';
import { Formula } from './Formula';
import { type Opened, OpenedDialog } from './OpenedDialog';
import classes from './opportunity.module.css';
import { opportunityText } from './text';

/** One opportunity: what each segment says of it, and what addresses it. */
export function OpportunityScreen({ opportunityId }: { opportunityId: string }) {
  const opportunity = useQuery(opportunityQuery(opportunityId));
  const { data: cycles } = useSuspenseQuery(cyclesQuery);

  if (opportunity.isError) {
    return <ProblemNotice error={opportunity.error} onRetry={opportunity.refetch} />;
  }
  const cycle = cycles.find(({ id }) => id === opportunity.data?.cycleId);
  return opportunity.data && cycle ? <Content cycle={cycle} opportunity={opportunity.data} /> : null;
}

function Content({ cycle, opportunity }: { cycle: Cycle; opportunity: Opportunity }) {
  const t = opportunityText.useText();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened>();

  return (
    <>
      <PageHeader
        title={opportunity.title}
        back={{ to: '/opportunities', label: t('back') }}
        summary={
          <>
            {summaryOf(opportunity)}{' '}
            <Link to="/line-of-sight" search={{ node: `opportunity:${opportunity.id}` }}>
              {t('sight')}
            </Link>
          </>
        }
        actions={
          opportunity.mayChange && (
            <ChangeActions
              archive={{ label: t('archive'), run: () => setOpened({ what: 'archive', opportunity }) }}
              edit={{ label: t('edit'), run: () => setOpened({ what: 'edit', opportunity }) }}
              add={{ label: t('evidence.new'), run: () => setOpened({ what: 'new-evidence', opportunity }) }}
            />
          )
        }
      />
      <div className={classes.parts}>
        {opportunity.description && (
          <Card title={t('description')}>
            <p className={classes.description}>{opportunity.description}</p>
          </Card>
        )}
        <EvidenceCard opportunity={opportunity} onOpen={setOpened} />
        <AddressingStrategies opportunity={opportunity} onAdd={() => setOpened({ what: 'strategy', opportunity })} />
        <AddressingItems opportunityId={opportunity.id} />
        <Formula />
      </div>
      <OpenedDialog
        cycle={cycle}
        opened={opened}
        onClose={() => setOpened(undefined)}
        onArchived={() => navigate({ to: '/opportunities/{-$opportunityId}', params: { opportunityId: undefined } })}
      />
    </>
  );
}

function summaryOf({ metric, owner }: Opportunity): string {
  const t = opportunityText.text;
  const moves = metric == null ? [] : [t(metric.gone ? 'movesGone' : 'moves', { metric: metric.name })];
  const [first = '', ...rest] = [...moves, t('answers', { name: owner.name })];
  return [first.charAt(0).toLocaleUpperCase() + first.slice(1), ...rest].join(', ');
}

interface PartProps {
  opportunity: Opportunity;
  onOpen: (opened: Opened) => void;
}

function EvidenceCard({ opportunity, onOpen }: PartProps) {
  const t = opportunityText.useText();
  const { remove, failure } = useRemoval(removalOf);
  const columns = useMemo(
    () =>
      evidenceColumns(
        opportunity.mayChange
          ? {
              onEdit: (evidence) => onOpen({ what: 'edit-evidence', opportunity, evidence }),
              onRemove: remove,
            }
          : undefined,
      ),
    [opportunity, onOpen, remove],
  );

  return (
    <Card title={t('evidence.card')} flush>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <DataTable
        label={t('evidence.table', { name: opportunity.title })}
        columns={columns}
        rows={opportunity.evidence}
        rowId={({ id }) => id}
        twoLines
        empty={
          <EmptyState title={t('evidence.none')}>
            {t(opportunity.mayChange ? 'evidence.noneWords' : 'evidence.noneWordsReader')}
          </EmptyState>
        }
      />
    </Card>
  );
}

function removalOf(evidence: Evidence) {
  const params = { path: { id: evidence.id } };
  return {
    withdraw: () => api.POST('/api/v1/evidence/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/evidence/{id}/restorations', { params }),
    doneText: opportunityText.text('evidence.removed', { name: segmentWords(evidence) }),
  };
}
