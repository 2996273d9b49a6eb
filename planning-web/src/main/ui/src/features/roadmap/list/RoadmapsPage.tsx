import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { newItemPath } from '@/lib/links';
import { usePageAction } from '@/lib/page-actions';
import { ItemFilters } from './ItemFilters';
import type { ListSearch } from './search';
import { roadmapsText } from './text';

const BoardView = lazy(async () => ({ default: (await import('../board/BoardView')).BoardView }));
const ItemsTable = lazy(async () => ({ default: (await import('../table/ItemsTable')).ItemsTable }));
const TimelineView = lazy(async () => ({ default: (await import('../timeline/TimelineView')).TimelineView }));

/** The items of every product, filtered by the address of the page. */
export function RoadmapsPage() {
  const t = roadmapsText.useText();
  const cycle = useCycle();

  if (cycle === undefined) {
    return <NoCycle title={t('title')} />;
  }
  return <RoadmapsOfCycle cycle={cycle} />;
}

function RoadmapsOfCycle({ cycle }: { cycle: Cycle }) {
  const t = roadmapsText.useText();
  const navigate = useNavigate({ from: '/roadmaps' });
  const search = useSearch({ from: '/shell/roadmaps' });
  usePageAction({ id: 'new', label: t('newItem'), run: () => navigate({ to: newItemPath() }) });

  function show(change: ListSearch) {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  }

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t('summary')}
        actions={
          <>
            <ButtonLink to="/import" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('import')}
            </ButtonLink>
            <ButtonLink to={newItemPath()} leftSection={<IconPlus size={16} aria-hidden />}>
              {t('newItem')}
            </ButtonLink>
          </>
        }
      />
      <ItemFilters cycleId={cycle.id} search={search} />
      <Suspense>
        {search.view === 'timeline' && <TimelineView cycle={cycle} search={search} show={show} />}
        {search.view === undefined && <ItemsTable cycle={cycle} search={search} show={show} />}
        {search.view === 'board' && <BoardView cycle={cycle} search={search} />}
      </Suspense>
    </>
  );
}
