import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { refreshPlan } from '@/api/plan';
import {
  type Adoption,
  adoptionQuery,
  readWaiting,
  retryAdoption,
  stepAdoption,
  type WaitingItem,
  waitingKey,
} from '@/api/scenarios';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { toast } from '@/components/Toasts/toasts';
import { formatRelative } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { useAttempt } from '@/lib/use-attempt';
import classes from './Scenario.module.css';
import { scenarioText } from './text';

/** The plan that the year has adopted, and what of it still waits at the gate. */
export function AdoptedPage() {
  const t = scenarioText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('adopted.title')} /> : <AdoptedOfCycle key={cycle.id} cycle={cycle} />;
}

export function AdoptedOfCycle({ cycle }: { cycle: Cycle }) {
  const t = scenarioText.useText();
  const latest = useQuery(adoptionQuery(cycle.id));
  const adoption = latest.data?.adoption;
  return (
    <>
      <PageHeader
        title={t('adopted.titleFor', { year: cycle.year })}
        back={{ to: '/scenarios', label: t('back') }}
        summary={
          adoption &&
          t('adopted.summary', {
            name: adoption.scenario,
            who: adoption.adoptedBy,
            when: formatRelative(adoption.adoptedAt),
          })
        }
      />
      {latest.isError && <ProblemNotice error={latest.error} onRetry={latest.refetch} />}
      {latest.data && adoption == null && (
        <Card>
          <EmptyState
            title={t('adopted.none')}
            action={<ButtonLink to="/scenarios">{t('adopted.toScenarios')}</ButtonLink>}
          >
            {t('adopted.noneWords')}
          </EmptyState>
        </Card>
      )}
      {adoption && (
        <div className={classes.parts}>
          <Counts adoption={adoption} />
          <Queue adoption={adoption} />
        </div>
      )}
    </>
  );
}

function Counts({ adoption }: { adoption: Adoption }) {
  const t = scenarioText.useText();
  const mayChange = holds(useSession(), 'PRODUCT_LEADER');
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const { items, promoted, waiting, cleared, due } = adoption;

  async function goOn() {
    let now = due > 0 ? adoption : await retryAdoption(adoption.id);
    while (now.due > 0) {
      now = await stepAdoption(now.id);
    }
    await refreshPlan(queryClient);
    toast(t('adopted.promotedNow', { count: now.promoted }));
  }

  return (
    <Card title={t('adopted.standing')}>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <p className={classes.headline}>
        <strong>{t('adopted.promoted', { promoted, count: items })}</strong>
        <span>{t('adopted.waiting', { count: waiting })}</span>
      </p>
      {due > 0 && <p className={classes.words}>{t('adopted.due', { count: due })}</p>}
      {mayChange && (due > 0 || cleared > 0) && (
        <Button
          size="xs"
          leftSection={<IconArrowUp size={15} aria-hidden />}
          loading={busy}
          onClick={() => attempt(goOn)}
        >
          {due > 0 ? t('adopted.goOn') : t('adopted.promote', { count: cleared })}
        </Button>
      )}
    </Card>
  );
}

const PAGE = 25;

function Queue({ adoption }: { adoption: Adoption }) {
  const t = scenarioText.useText();
  const columns = useMemo(waitingColumns, []);
  const waiting = useInfiniteQuery({
    queryKey: waitingKey(adoption.id),
    queryFn: ({ pageParam, signal }) =>
      readWaiting(adoption.id, { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  return (
    <Card title={t('adopted.queue')} flush>
      {waiting.isError && <ProblemNotice error={waiting.error} onRetry={waiting.refetch} />}
      <DataTable
        label={t('adopted.queue')}
        columns={columns}
        rows={waiting.data ?? []}
        rowId={({ itemId }) => itemId}
        more={{
          available: waiting.hasNextPage,
          loading: waiting.isFetching,
          load: () => waiting.fetchNextPage(),
        }}
        twoLines
        empty={
          <EmptyState title={t('adopted.nothingWaits')} part>
            {t('adopted.nothingWaitsWords')}
          </EmptyState>
        }
      />
    </Card>
  );
}

function waitingColumns(): DataColumn<WaitingItem>[] {
  const t = scenarioText.text;
  return [
    {
      id: 'item',
      header: t('items.item'),
      cell: ({ itemId, number, title, product }) => (
        <>
          <Link to={itemPath(itemId)}>{title}</Link>
          <span className={classes.note}>{[number, product].join(', ')}</span>
        </>
      ),
    },
    { id: 'quarter', header: t('items.quarter'), width: '7rem', cell: ({ quarter }) => t('plan.quarter', { quarter }) },
    {
      id: 'standing',
      header: t('adopted.gate'),
      cell: ({ standing }) => (
        <span>
          <StatusBadge state={itemStateOf(standing)} />
        </span>
      ),
    },
    {
      id: 'missing',
      header: t('adopted.missing'),
      cell: ({ reasons }) =>
        reasons.length === 0 ? (
          t('adopted.wouldPass')
        ) : (
          <ul className={classes.reasons}>
            {reasons.map(({ code, title }) => (
              <li key={`${code} ${title}`}>{title}</li>
            ))}
          </ul>
        ),
    },
  ];
}
