import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { apiQuery } from '@/api/client';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Columns } from '@/components/Columns/Columns';
import { Holds } from '@/components/Holds/Holds';
import { Objections } from '@/components/Objections/Objections';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Stops } from '@/components/StopItem/Stops';
import { usePageAction } from '@/lib/page-actions';
import { ItemDependencies } from '../dependency/ItemDependencies';
import { TeamEfforts } from '../effort/TeamEfforts';
import type { ItemView } from '../item-form/model';
import { ServedKeyResults } from '../key-result/ServedKeyResults';
import { ValueCard } from '../value/ValueCard';
import { ConsequenceNotice } from './Consequence';
import { GatePanel } from './GatePanel';
import { ItemDetails } from './ItemDetails';
import { ItemHeader } from './ItemHeader';
import { LineOfSight } from './LineOfSight';
import { StopPanel } from './StopPanel';
import { itemText } from './text';
import { useGate, useItem, useRefresh } from './use-item';

const WatchedCard = lazy(async () => ({ default: (await import('@/components/Watched/WatchedCard')).WatchedCard }));
const AddressedOpportunities = lazy(async () => ({
  default: (await import('../opportunity/AddressedOpportunities')).AddressedOpportunities,
}));
const OriginNotice = lazy(async () => ({ default: (await import('../rollover/OriginNotice')).OriginNotice }));
const AgreedNotice = lazy(async () => ({ default: (await import('../baseline/AgreedNotice')).AgreedNotice }));

export function ItemPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <ItemScreen itemId={itemId} />;
}

/** One item: what it says, where it leads to, and what the gate says about it. */
export function ItemScreen({ itemId }: { itemId: string }) {
  const item = useItem(itemId);

  if (item.isError) {
    return <ProblemNotice error={item.error} onRetry={item.refetch} />;
  }
  return item.data ? <ItemContent item={item.data} /> : null;
}

function ItemContent({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const navigate = useNavigate();
  const edit = () => navigate({ to: '/roadmap-items/$itemId/edit', params: { itemId: item.id } });
  usePageAction(item.can.edit ? { id: 'edit', label: t('edit'), run: edit } : undefined);
  const sight = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/line-of-sight', {
    params: { path: { id: item.id } },
  });

  return (
    <>
      <ItemHeader
        item={item}
        actions={
          item.can.edit && (
            <ButtonLink
              to="/roadmap-items/$itemId/edit"
              params={{ itemId: item.id }}
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
            >
              {t('edit')}
            </ButtonLink>
          )
        }
      />
      <ConsequenceNotice itemId={item.id} />
      <Suspense>
        <OriginNotice itemId={item.id} />
        <AgreedNotice itemId={item.id} title={item.title} />
      </Suspense>
      <Columns rail={<ItemRail item={item} />}>
        {sight.isError && <ProblemNotice error={sight.error} onRetry={sight.refetch} />}
        {sight.data && <LineOfSight sight={sight.data} itemId={item.id} itemTitle={item.title} />}
        <ItemDetails item={item} />
        <ValueCard itemId={item.id} />
        <ServedKeyResults item={item} />
        <Suspense>
          <AddressedOpportunities itemId={item.id} cycleId={item.cycle.id} />
        </Suspense>
        <TeamEfforts itemId={item.id} />
        <ItemDependencies item={item} />
        <Suspense>
          <WatchedCard cycleId={item.cycle.id} kind="ITEM" id={item.id} />
        </Suspense>
      </Columns>
    </>
  );
}

function ItemRail({ item }: { item: ItemView }) {
  const gate = useGate(item.id);
  const refresh = useRefresh();

  if (gate.isError) {
    return <ProblemNotice error={gate.error} onRetry={gate.refetch} />;
  }
  if (!gate.data) {
    return null;
  }
  return (
    <>
      <Stops stops={gate.data.stops} onChanged={refresh} />
      <GatePanel item={item} gate={gate.data} />
      <Holds holds={gate.data.holds} onChanged={refresh} />
      <Objections itemId={item.id} objections={gate.data.objections} onChanged={refresh} />
      {!gate.data.stops.some(({ inForce }) => inForce) && <StopPanel item={item} />}
    </>
  );
}
