import { Button } from '@mantine/core';
import { IconDotsVertical, IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import {
  allPlaces,
  type Consolidation,
  type ItemPlace,
  type PlanPlace,
  placesKey,
  readPlaces,
  type Scenario,
} from '@/api/scenarios';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { type PopoverEntry, PopoverList } from '@/components/PopoverList/PopoverList';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { downloadText } from '@/lib/download';
import { formatNumber } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { usePageAction } from '@/lib/page-actions';
import { useAttempt } from '@/lib/use-attempt';
import {
  type AssumptionBody,
  assumptionsFor,
  bringsIn,
  PLACE_CSV,
  type PlaceColumn,
  placesCsv,
  QUARTERS,
} from './model';
import classes from './Scenario.module.css';
import { scenarioText } from './text';
import { missing, money, why } from './words';

const PLACES: readonly PlanPlace[] = ['ALL', 'Q1', 'Q2', 'Q3', 'Q4', 'CUT'];
const PAGE = 100;

interface ItemsCardProps {
  scenario: Scenario;
  consolidation: Consolidation;
  mayChange: boolean;
}

/** Every item with its place in the plan and why it is there, and what may be taken for granted of it. */
export function ItemsCard({ scenario, consolidation, mayChange }: ItemsCardProps) {
  const t = scenarioText.useText();
  const [place, setPlace] = useState<PlanPlace>('ALL');
  const places = usePlaces(consolidation.id, place);
  const { assume, failure } = useAssuming(scenario);
  const columns = useMemo(
    () => placeColumns(consolidation.currency, mayChange ? assume : undefined),
    [consolidation.currency, mayChange, assume],
  );

  return (
    <Card
      title={t('items.title')}
      flush
      aside={
        <span className={classes.tools} data-print="hide">
          <DownloadPlaces consolidation={consolidation} name={scenario.name} />
        </span>
      }
    >
      <div className={classes.filter} data-print="hide">
        <Segments
          label={t('items.place')}
          hideLabel
          options={PLACES.map((value) => ({ value, label: t(`items.places.${value}`) }))}
          value={place}
          onChange={setPlace}
        />
      </div>
      {failure !== undefined && <ProblemNotice error={failure} />}
      {places.isError && <ProblemNotice error={places.error} onRetry={places.refetch} />}
      <DataTable
        label={t('items.title')}
        columns={columns}
        rows={places.data ?? []}
        rowId={({ itemId }) => itemId}
        more={{
          available: places.hasNextPage,
          loading: places.isFetching,
          load: () => places.fetchNextPage(),
        }}
        twoLines
        empty={
          <EmptyState title={t('items.none')} part>
            {t('items.noneWords')}
          </EmptyState>
        }
      />
    </Card>
  );
}

function usePlaces(consolidationId: string, place: PlanPlace) {
  return useInfiniteQuery({
    queryKey: placesKey(consolidationId, place),
    queryFn: ({ pageParam, signal }) =>
      readPlaces(consolidationId, { place, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

type Assume = (item: ItemPlace, assumptions: readonly AssumptionBody[]) => void;
/** Takes something for granted of an item; what was said is said in a toast that takes it back. */
function useAssuming(scenario: Scenario) {
  const queryClient = useQueryClient();
  const { failure, attempt } = useAttempt();

  async function assume(item: ItemPlace, assumptions: readonly AssumptionBody[]) {
    const params = { path: { id: scenario.id } };
    const made: string[] = [];
    for (const body of assumptions) {
      made.push(dataOf(await api.POST('/api/v1/scenarios/{id}/assumptions', { params, body })).id);
    }
    await refreshPlan(queryClient);
    const undo = () =>
      attempt(async () => {
        for (const id of made) {
          await api.POST('/api/v1/assumptions/{id}/withdrawals', { params: { path: { id } } });
        }
        await refreshPlan(queryClient);
      });
    toast(scenarioText.text('items.changed', { number: item.number }), { undo });
  }

  const run: Assume = (item, assumptions) => attempt(() => assume(item, assumptions));
  return { assume: run, failure };
}

function placeColumns(currency: string, assume: Assume | undefined): DataColumn<ItemPlace>[] {
  const t = scenarioText.text;
  const absent = (words: string) => <span className={classes.absent}>{words}</span>;
  const columns: DataColumn<ItemPlace>[] = [
    {
      id: 'item',
      header: t('items.item'),
      cell: ({ itemId, number, title, product, mandatory }) => (
        <>
          <Link to={itemPath(itemId)}>{title}</Link>
          <span className={classes.note}>
            {[number, product, ...(mandatory ? [t('items.mandatory')] : [])].join(', ')}
          </span>
        </>
      ),
    },
    {
      id: 'quarter',
      header: t('items.quarter'),
      width: '8.5rem',
      cell: ({ quarter }) => (
        <span className={classes.unbroken}>
          {quarter == null ? absent(t('items.cut')) : <strong>{t('plan.quarter', { quarter })}</strong>}
        </span>
      ),
    },
    {
      id: 'value',
      header: t('items.value'),
      align: 'end',
      cell: ({ value }) => (value == null ? absent(t('items.notScored')) : formatNumber(value, 0)),
    },
    { id: 'weeks', header: t('items.weeks'), align: 'end', cell: ({ weeks }) => formatNumber(weeks, 1) },
    {
      id: 'cost',
      header: t('items.cost'),
      align: 'end',
      cell: ({ cost }) => (cost == null ? absent(t('items.notGiven')) : money(cost, currency)),
    },
    {
      id: 'why',
      header: t('items.why'),
      cell: (place) => (
        <div>
          {why(place)}
          <span className={classes.note}>{missing(place, currency)}</span>
        </div>
      ),
    },
  ];
  return assume === undefined
    ? columns
    : [
        ...columns,
        {
          id: 'actions',
          header: t('items.actions'),
          width: '4rem',
          cell: (place) => <PlaceMenu place={place} assume={assume} />,
        },
      ];
}

function PlaceMenu({ place, assume }: { place: ItemPlace; assume: Assume }) {
  const t = scenarioText.useText();
  const { itemId, number } = place;
  const missing = bringsIn(place) ? assumptionsFor(place) : [];
  const entry = (key: string, label: string, assumptions: readonly AssumptionBody[]): PopoverEntry => ({
    key,
    label,
    run: () => assume(place, assumptions),
  });
  return (
    <PopoverList
      label={t('items.menu', { number })}
      className={classes.menu}
      groups={[
        missing.length > 0 ? [entry('bringIn', t('items.bringIn'), missing)] : [],
        QUARTERS.map((quarter) =>
          entry(`Q${quarter}`, t('items.placeIn', { quarter }), [{ kind: 'ITEM_PLACED', itemId, quarter }]),
        ),
        [entry('leaveOut', t('items.leaveOut'), [{ kind: 'ITEM_LEFT_OUT', itemId }])],
      ]}
    >
      <IconDotsVertical size={16} aria-hidden />
    </PopoverList>
  );
}

function DownloadPlaces({ consolidation, name }: { consolidation: Consolidation; name: string }) {
  const t = scenarioText.useText();
  const { busy, failure, attempt } = useAttempt();

  async function download() {
    const places = await allPlaces(consolidation.id);
    const columns = Object.fromEntries(PLACE_CSV.map((column) => [column, t(`items.csv.${column}`)])) as Record<
      PlaceColumn,
      string
    >;
    const text = placesCsv(places, {
      columns,
      why: (place) => [why(place), missing(place, consolidation.currency)].filter(Boolean).join(' '),
    });
    downloadText(`${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`, 'text/csv', text);
  }

  const run = () => attempt(download);
  usePageAction({ id: 'download', label: t('items.download'), run });
  return (
    <>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={busy}
        onClick={run}
      >
        {t('items.download')}
      </Button>
    </>
  );
}
