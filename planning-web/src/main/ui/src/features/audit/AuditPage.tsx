import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { History } from '@/components/History/History';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { AuditFilters } from './AuditFilters';
import { type AuditFilter, filterFrom, isEmpty } from './model';
import { Proof } from './Proof';
import { auditText } from './text';

export function AuditPage() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <AuditScreen
      filter={filterFrom(search)}
      onFilter={(filter) => navigate({ to: '/audit-trail', search: filter, replace: true })}
    />
  );
}

interface AuditScreenProps {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

/** Who did what, when, over the whole organisation; the filters are in the address, so that a view can be sent on. */
export function AuditScreen({ filter, onFilter }: AuditScreenProps) {
  const t = auditText.useText();
  const trail = useInfiniteQuery({
    queryKey: ['get', '/api/v1/audit-events', filter],
    queryFn: async ({ pageParam }) => {
      const query = { ...filter, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return dataOf(await api.GET('/api/v1/audit-events', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const events = trail.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <Proof />
      <Card title={t('card')} aside={<AuditFilters filter={filter} onFilter={onFilter} />}>
        {trail.isError && <ProblemNotice error={trail.error} onRetry={trail.refetch} />}
        {trail.isSuccess && events.length === 0 && (
          <EmptyState title={isEmpty(filter) ? t('empty') : t('none')}>
            {isEmpty(filter) ? t('emptyWords') : t('noneWords')}
          </EmptyState>
        )}
        {events.length > 0 && (
          <History
            events={events}
            showItem={filter.item === undefined}
            more={{ available: trail.hasNextPage, loading: trail.isFetchingNextPage, load: trail.fetchNextPage }}
          />
        )}
      </Card>
    </>
  );
}
