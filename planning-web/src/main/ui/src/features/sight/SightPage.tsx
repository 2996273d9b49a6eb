import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Cycle, useCycle } from '@/api/cycle';
import { type CycleSight, sightQuery } from '@/api/sight';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { gapCounts } from './gaps';
import { LineCard } from './LineCard';
import { lineOf } from './line';
import { filtered, linked, type Sight } from './model';
import { SightFilters } from './SightFilters';
import classes from './SightPage.module.css';
import { SightTable } from './SightTable';
import { SightTree } from './SightTree';
import { isFiltered, type SightSearch } from './search';
import { lineRows, linesCsv, rowsThrough, soughtRows } from './table';
import { sightText } from './text';
import { itemsBelow, shownTree } from './view';
import { csvWords, treeWords } from './words';

/** The lines from the visions to the items and back; its address holds how they are looked at. */
export function SightPage() {
  const t = sightText.useText();
  const cycle = useCycle();
  const search = useSearch({ from: '/shell/line-of-sight' });
  const navigate = useNavigate({ from: '/line-of-sight' });
  return cycle === undefined ? (
    <NoCycle title={t('title')} />
  ) : (
    <SightOfCycle
      key={cycle.id}
      cycle={cycle}
      search={search}
      show={(change) => navigate({ to: '.', search: (now) => ({ ...now, ...change }) })}
    />
  );
}

interface SightOfCycleProps {
  cycle: Cycle;
  search: SightSearch;
  show: (change: SightSearch) => void;
}

export function SightOfCycle({ cycle, search, show }: SightOfCycleProps) {
  const t = sightText.useText();
  const read = useQuery(sightQuery(cycle.id));

  if (read.data === undefined) {
    return (
      <>
        <PageHeader title={t('titleFor', { year: cycle.year })} />
        {read.isError && <ProblemNotice error={read.error} onRetry={read.refetch} />}
      </>
    );
  }
  const isEmpty = [read.data.visions, read.data.strategies, read.data.themes, read.data.items].every(
    (all) => all.length === 0,
  );
  return (
    <>
      {read.isError && <ProblemNotice error={read.error} onRetry={read.refetch} />}
      {isEmpty ? (
        <>
          <PageHeader title={t('titleFor', { year: cycle.year })} />
          <Card>
            <EmptyState title={t('empty.title')} action={<ButtonLink to="/vision">{t('empty.action')}</ButtonLink>}>
              {t('empty.words')}
            </EmptyState>
          </Card>
        </>
      ) : (
        <SightAtWork cycle={cycle} search={search} show={show} read={read.data} />
      )}
    </>
  );
}

interface SightAtWorkProps extends SightOfCycleProps {
  read: CycleSight;
}

function SightAtWork({ cycle, search, show, read }: SightAtWorkProps) {
  const t = sightText.useText();
  const whole = useMemo(() => linked(read), [read]);
  const sight = useMemo(() => filtered(whole, search), [whole, search]);
  const line = useMemo(
    () => (search.node === undefined ? undefined : lineOf(whole, search.node, treeWords())),
    [whole, search.node],
  );
  const rows = useMemo(() => {
    const all = soughtRows(lineRows(sight, !isFiltered({ ...search, query: undefined })), search);
    return line ? rowsThrough(all, itemsBelow(line.here)) : all;
  }, [sight, search, line]);
  const [printing, setPrinting] = useState(false);
  const download = () => downloadText(`line-of-sight-${cycle.year}.csv`, 'text/csv', linesCsv(rows, csvWords()));
  usePageAction({ id: 'download', label: t('download'), run: download });

  /** On paper nobody scrolls: first every row, then the printer. */
  function print() {
    flushSync(() => setPrinting(true));
    window.print();
    setPrinting(false);
  }
  const showLine = (node: string) => show({ node, view: undefined });

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={<Summary sight={whole} />}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
              {t('print')}
            </Button>
            <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
              {t('download')}
            </Button>
          </>
        }
      />
      <SightFilters sight={whole} search={search} show={show} />
      <div className={classes.parts}>
        {search.node !== undefined && (
          <LineCard line={line} onShowLine={showLine} onShowAll={() => show({ node: undefined })} />
        )}
        {search.view === 'table' ? (
          <Lines rows={rows} label={t('table')} everything={printing} />
        ) : (
          <Tree sight={sight} search={search} here={line?.here} onShowLine={showLine} />
        )}
      </div>
    </>
  );
}

function Summary({ sight }: { sight: Sight }) {
  const t = sightText.useText();
  const { orphans, empty } = gapCounts(sight);
  return [
    t('summary.items', { count: sight.items.length }),
    t('summary.orphans', { count: orphans }),
    t('summary.empty', { count: empty }),
  ].join(' ');
}

function Lines({ rows, label, everything }: Parameters<typeof SightTable>[0]) {
  return rows.length === 0 ? (
    <Nothing />
  ) : (
    <Card flush>
      <SightTable rows={rows} label={label} everything={everything} />
    </Card>
  );
}

interface TreeProps {
  sight: Sight;
  search: SightSearch;
  here: Parameters<typeof itemsBelow>[0] | undefined;
  onShowLine: (node: string) => void;
}

function Tree({ sight, search, here, onShowLine }: TreeProps) {
  const t = sightText.useText();
  const roots = useMemo(() => shownTree(sight, search, here, treeWords()), [sight, search, here]);
  return roots.length === 0 ? (
    <Nothing whole={search.gaps !== undefined && !isFiltered(search)} />
  ) : (
    <Card flush>
      {/* Other filters are another tree, with its own rows open. */}
      <SightTree key={JSON.stringify(search)} label={t('tree')} roots={roots} onShowLine={onShowLine} />
    </Card>
  );
}

function Nothing({ whole = false }: { whole?: boolean }) {
  const t = sightText.useText();
  return (
    <Card>
      <EmptyState title={t(whole ? 'whole.title' : 'noMatch.title')}>
        {t(whole ? 'whole.words' : 'noMatch.words')}
      </EmptyState>
    </Card>
  );
}
