import { Button } from '@mantine/core';
import { IconArrowForwardUp, IconBellPlus, IconCalendarPlus, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { type Revisit, revisitsQuery, type Tripwire, tripwiresQuery } from '@/api/revisits';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { firstDay, serverDay } from '@/lib/today';
import { revisitColumns, tripwireColumns } from './columns';
import { type First, partsOf, revisitCsv } from './model';
import type { Opened } from './OpenedDialog';
import { RevisitFilters } from './RevisitFilters';
import classes from './revisit.module.css';
import { filtersOf, type RevisitSearch } from './search';
import { revisitText } from './text';
import { csvWords } from './words';

const OpenedDialog = lazy(async () => ({ default: (await import('./OpenedDialog')).OpenedDialog }));

/** What has tripped, what is due and what comes next. */
export function RevisitPage() {
  const t = revisitText.useText();
  const cycle = useCycle();
  const search = useSearch({ from: '/shell/revisit' });
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <RevisitOfCycle key={cycle.id} cycle={cycle} search={search} />
  );
}

export function RevisitOfCycle({ cycle, search }: { cycle: Cycle; search: RevisitSearch }) {
  const t = revisitText.useText();
  const session = useSession();
  const tripwires = useQuery(tripwiresQuery(cycle.id, filtersOf(search)));
  const open = useQuery(revisitsQuery(cycle.id, filtersOf(search)));
  const done = useQuery({
    ...revisitsQuery(cycle.id, { ...filtersOf(search), state: 'DONE' }),
    enabled: search.done === true,
  });
  const [opened, setOpened] = useState<Opened>();
  const mayAdd = holds(session, 'PRODUCT_LEADER') || holds(session, 'PRODUCT_MANAGER');
  const now = new Date();
  const first: First = {
    subject: { kind: search.subjectKind ?? 'PLAN', id: search.subject ?? '' },
    ownerId: session.person.id,
    today: serverDay(now),
    startsOn: firstDay(now),
  };
  const failed = [tripwires, open, done].find(({ isError }) => isError);
  const looked = search.done ? (done.data ?? []) : [];
  const isEmpty = tripwires.data?.length === 0 && open.data?.length === 0 && looked.length === 0;
  const isFiltered = Object.keys(filtersOf(search)).length > 0;
  const buttons = mayAdd && <AddButtons onOpen={setOpened} />;

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t('summary')}
        actions={
          <>
            <ButtonLink to="/rollover" variant="default" leftSection={<IconArrowForwardUp size={16} aria-hidden />}>
              {t('carryOver')}
            </ButtonLink>
            {!isEmpty && (
              <Files cycle={cycle} tripwires={tripwires.data ?? []} revisits={[...(open.data ?? []), ...looked]} />
            )}
            {(!isEmpty || isFiltered) && buttons}
          </>
        }
      />
      <div className={classes.parts}>
        {(!isEmpty || isFiltered || search.done) && <RevisitFilters cycle={cycle} search={search} />}
        {failed && <ProblemNotice error={failed.error} onRetry={failed.refetch} />}
        {isEmpty && <Nothing isFiltered={isFiltered} mayAdd={mayAdd} action={!isFiltered && buttons} />}
        <Parts
          cycle={cycle}
          tripwires={tripwires.data ?? []}
          revisits={open.data ?? []}
          done={looked}
          onOpen={setOpened}
        />
      </div>
      <Suspense>
        {opened && <OpenedDialog cycle={cycle} opened={opened} first={first} onClose={() => setOpened(undefined)} />}
      </Suspense>
    </>
  );
}

interface PartsProps {
  cycle: Cycle;
  tripwires: readonly Tripwire[];
  revisits: readonly Revisit[];
  done: readonly Revisit[];
  onOpen: (opened: Opened) => void;
}

/** The most urgent first. A part without anything is left out. */
function Parts({ cycle, tripwires, revisits, done, onOpen }: PartsProps) {
  const t = revisitText.useText();
  const { tripped, due, next, watching } = partsOf(tripwires, revisits);
  const figures = useMemo(() => tripwireColumns(cycle.currency, onOpen), [cycle.currency, onOpen]);
  const days = useMemo(() => revisitColumns(onOpen), [onOpen]);
  return (
    <>
      <Part title={t('part.tripped')} words={t('part.trippedWords')} rows={tripped} columns={figures} />
      <Part title={t('part.due')} words={t('part.dueWords')} rows={due} columns={days} />
      <Part title={t('part.next')} rows={next} columns={days} />
      <Part title={t('part.watching')} rows={watching} columns={figures} />
      <Part title={t('part.done')} rows={done} columns={days} />
    </>
  );
}

interface PartProps<Row extends { id: string }> {
  title: string;
  words?: string;
  rows: readonly Row[];
  columns: Parameters<typeof DataTable<Row>>[0]['columns'];
}

function Part<Row extends { id: string }>({ title, words, rows, columns }: PartProps<Row>) {
  if (rows.length === 0) {
    return null;
  }
  return (
    <Card title={title} aside={<span className={classes.count}>{rows.length}</span>} flush>
      {words && <p className={classes.lead}>{words}</p>}
      <DataTable label={title} columns={columns} rows={rows} rowId={({ id }) => id} twoLines />
    </Card>
  );
}

function Nothing({ isFiltered, mayAdd, action }: { isFiltered: boolean; mayAdd: boolean; action: ReactNode }) {
  const t = revisitText.useText();
  return (
    <Card>
      <EmptyState title={t(isFiltered ? 'noMatch' : 'empty.title')} action={action}>
        {isFiltered ? t('noMatchWords') : t(mayAdd ? 'empty.words' : 'empty.wordsReader')}
      </EmptyState>
    </Card>
  );
}

function AddButtons({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const t = revisitText.useText();
  const setTripwire = () => onOpen({ what: 'new-tripwire' });
  usePageAction({ id: 'new', label: t('newTripwire'), run: setTripwire });
  return (
    <span className={classes.buttons}>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={16} aria-hidden />}
        onClick={() => onOpen({ what: 'new-revisit' })}
      >
        {t('newRevisit')}
      </Button>
      <Button leftSection={<IconBellPlus size={16} aria-hidden />} onClick={setTripwire}>
        {t('newTripwire')}
      </Button>
    </span>
  );
}

interface FilesProps {
  cycle: Cycle;
  tripwires: readonly Tripwire[];
  revisits: readonly Revisit[];
}

function Files({ cycle, tripwires, revisits }: FilesProps) {
  const t = revisitText.useText();
  const download = () =>
    downloadText(`revisit-${cycle.year}.csv`, 'text/csv', revisitCsv(tripwires, revisits, csvWords(cycle)));
  usePageAction({ id: 'download', label: t('download'), run: download });
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
        {t('download')}
      </Button>
    </>
  );
}
