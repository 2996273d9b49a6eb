import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, apiQuery, dataOf } from '@/api/client';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import classes from './GatePage.module.css';
import { gateColumns } from './gate-columns';
import { Inbox } from './Inbox';
import { STANDINGS, type Standing, standingFrom } from './standings';
import { reviewText } from './text';

export function GatePage() {
  const { standing } = useSearch({ strict: false }) as { standing?: string };
  const navigate = useNavigate();
  return (
    <GateScreen
      standing={standingFrom(standing)}
      onStanding={(chosen) =>
        navigate({ to: '/ethics-gate', search: chosen === 'ALL' ? {} : { standing: chosen }, replace: true })
      }
    />
  );
}

interface GateScreenProps {
  standing: Standing;
  onStanding: (standing: Standing) => void;
}

/** What waits for the reader first, then every item by how it stands with the gate. */
export function GateScreen({ standing, onStanding }: GateScreenProps) {
  const t = reviewText.useText();
  const inbox = apiQuery.useQuery('get', '/api/v1/gate-inbox');

  return (
    <>
      <PageHeader
        title={t('gate.title')}
        summary={t('gate.summary')}
        actions={
          <>
            <ButtonLink to="/ethics-gate/figures" variant="default">
              {t('gate.figures')}
            </ButtonLink>
            <ButtonLink to="/ethics-gate/policy" variant="default">
              {t('gate.policy')}
            </ButtonLink>
          </>
        }
      />
      <div className={classes.stack}>
        {inbox.isError && <ProblemNotice error={inbox.error} onRetry={inbox.refetch} />}
        {inbox.data && <Inbox entries={inbox.data.items} />}
        <GateItems standing={standing} onStanding={onStanding} />
      </div>
    </>
  );
}

function GateItems({ standing, onStanding }: GateScreenProps) {
  const t = reviewText.useText();
  const filter = standing === 'ALL' ? {} : { standing: [standing] };
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/v1/gate-items', filter],
    queryFn: async ({ pageParam }) =>
      dataOf(
        await api.GET('/api/v1/gate-items', {
          params: { query: { ...filter, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Card title={t('gate.all')} flush>
      <div className={classes.filter}>
        <Segments
          label={t('gate.filter')}
          hideLabel
          options={STANDINGS.map((value) => ({ value, label: t(`gate.standing.${value}`) }))}
          value={standing}
          onChange={onStanding}
        />
      </div>
      {list.isError && <ProblemNotice error={list.error} onRetry={list.refetch} />}
      {list.isSuccess && (
        <DataTable
          label={t('gate.all')}
          columns={gateColumns(t)}
          rows={rows}
          rowId={({ itemId }) => itemId}
          twoLines
          empty={<NoItems filtered={standing !== 'ALL'} />}
          more={{ available: list.hasNextPage, loading: list.isFetchingNextPage, load: list.fetchNextPage }}
        />
      )}
    </Card>
  );
}

function NoItems({ filtered }: { filtered: boolean }) {
  const t = reviewText.useText();
  return filtered ? (
    <EmptyState title={t('gate.noneFiltered')}>{t('gate.noneFilteredWords')}</EmptyState>
  ) : (
    <EmptyState title={t('gate.none')} action={<ButtonLink to="/roadmaps">{t('gate.toRoadmaps')}</ButtonLink>}>
      {t('gate.noneWords')}
    </EmptyState>
  );
}
