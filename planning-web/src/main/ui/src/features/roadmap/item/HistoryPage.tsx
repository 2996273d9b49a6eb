import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { History } from '@/components/History/History';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import type { ItemView } from '../item-form/model';
import { ItemHeader } from './ItemHeader';
import { itemText } from './text';
import { useItem } from './use-item';

export function HistoryPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <HistoryScreen itemId={itemId} />;
}

export function HistoryScreen({ itemId }: { itemId: string }) {
  const item = useItem(itemId);

  if (item.isError) {
    return <ProblemNotice error={item.error} onRetry={item.refetch} />;
  }
  return item.data ? <ItemHistory item={item.data} /> : null;
}

function ItemHistory({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const history = useInfiniteQuery({
    queryKey: ['get', '/api/v1/roadmap-items/{id}/history', item.id],
    queryFn: async ({ pageParam }) =>
      dataOf(
        await api.GET('/api/v1/roadmap-items/{id}/history', {
          params: { path: { id: item.id }, query: pageParam === undefined ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const events = history.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <>
      <ItemHeader item={item} title={t('history.title', { title: item.title })} />
      {history.isError && <ProblemNotice error={history.error} onRetry={history.refetch} />}
      {history.isSuccess && (
        <Card title={t('history.card')}>
          {events.length === 0 ? (
            <EmptyState title={t('history.empty')}>{t('history.emptyWords')}</EmptyState>
          ) : (
            <History
              events={events}
              more={{
                available: history.hasNextPage,
                loading: history.isFetchingNextPage,
                load: history.fetchNextPage,
              }}
            />
          )}
        </Card>
      )}
    </>
  );
}
