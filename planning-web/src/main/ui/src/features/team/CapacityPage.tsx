import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { type TeamLoad, type TeamLoads, teamLoadsQuery } from '@/api/teams';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import classes from './CapacityPage.module.css';
import { teamColumns } from './columns';
import { Hints } from './Hints';
import { CSV_COLUMNS, teamLoadsCsv, teamsOver } from './model';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { teamText } from './text';

/** What each team can do in a quarter, and what the plan asks of it. */
export function CapacityPage() {
  const t = teamText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <CapacityOfCycle key={cycle.id} cycle={cycle} />;
}

function CapacityOfCycle({ cycle }: { cycle: Cycle }) {
  const t = teamText.useText();
  const mayEdit = holds(useSession(), 'PRODUCT_LEADER');
  const loads = useQuery(teamLoadsQuery(cycle.id));
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const add = () => setOpened({ what: 'new' });
  usePageAction(mayEdit ? { id: 'new', label: t('new'), run: add } : undefined);
  const addButton = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('new')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={loads.data && <Summary loads={loads.data} />}
        actions={
          loads.data &&
          loads.data.items.length > 0 && (
            <>
              <DownloadTable loads={loads.data} year={cycle.year} />
              {addButton}
            </>
          )
        }
      />
      {loads.isError && <ProblemNotice error={loads.error} onRetry={loads.refetch} />}
      {loads.data?.items.length === 0 && (
        <Card>
          <EmptyState title={t('empty.title')} action={addButton}>
            {t(mayEdit ? 'empty.words' : 'empty.wordsReader')}
          </EmptyState>
        </Card>
      )}
      {loads.data && loads.data.items.length > 0 && (
        <div className={classes.parts}>
          <Hints loads={loads.data} />
          <TeamTable loads={loads.data} mayEdit={mayEdit} onOpen={setOpened} />
        </div>
      )}
      {loads.data && <OpenedDialog cycle={cycle} loads={loads.data} opened={opened} onClose={close} />}
    </>
  );
}

function Summary({ loads }: { loads: TeamLoads }) {
  const t = teamText.useText();
  const over = teamsOver(loads);
  return over === 0 ? t('summary') : `${t('summary')} ${t('over', { count: over })}`;
}

interface TeamTableProps {
  loads: TeamLoads;
  mayEdit: boolean;
  onOpen: (opened: Opened) => void;
}

function TeamTable({ loads, mayEdit, onOpen }: TeamTableProps) {
  const t = teamText.useText();
  const columns = useMemo(() => {
    const tools = {
      onCapacity: (row: TeamLoad) => onOpen({ what: 'capacity', row }),
      onRename: (row: TeamLoad) => onOpen({ what: 'rename', row }),
      onArchive: (row: TeamLoad) => onOpen({ what: 'archive', row }),
    };
    const onItems = (row: TeamLoad, quarter?: number) => onOpen({ what: 'items', row, quarter });
    return teamColumns(loads, onItems, mayEdit ? tools : undefined);
  }, [loads, mayEdit, onOpen]);

  return (
    <Card flush>
      <DataTable label={t('teams')} columns={columns} rows={loads.items} rowId={({ team }) => team.id} twoLines />
    </Card>
  );
}

function DownloadTable({ loads, year }: { loads: TeamLoads; year: number }) {
  const t = teamText.useText();

  function download() {
    const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as Record<
      (typeof CSV_COLUMNS)[number],
      string
    >;
    const csv = teamLoadsCsv(loads, { columns, notScheduled: t('notScheduled') });
    downloadText(`capacity-${year}.csv`, 'text/csv', csv);
  }

  usePageAction({ id: 'download', label: t('download'), run: download });
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      {t('download')}
    </Button>
  );
}
