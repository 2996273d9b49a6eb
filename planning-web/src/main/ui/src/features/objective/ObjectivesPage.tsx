import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { type Objective, objectivesQuery } from '@/api/objectives';
import { holds, useSession } from '@/api/session';
import { type Theme, themesQuery } from '@/api/themes';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { Formula } from './Formula';
import { MissingCard } from './MissingCard';
import { CSV_COLUMNS, type CsvColumn, groupsOf, keyResultsOf, missingIn, objectivesCsv } from './model';
import classes from './ObjectivesPage.module.css';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { ThemeObjectives } from './ThemeObjectives';
import { objectiveText } from './text';

/** What the themes of the year want to reach, and how far each came. */
export function ObjectivesPage() {
  const t = objectiveText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <ObjectivesOfCycle key={cycle.id} cycle={cycle} />;
}

function ObjectivesOfCycle({ cycle }: { cycle: Cycle }) {
  const t = objectiveText.useText();
  const session = useSession();
  const mayAdd = holds(session, 'PRODUCT_LEADER') || holds(session, 'PRODUCT_MANAGER');
  const { data: themes } = useSuspenseQuery(themesQuery(cycle.id));
  const objectives = useQuery(objectivesQuery(cycle.id));
  const [opened, setOpened] = useState<Opened>();
  const add = () => setOpened({ what: 'new' });
  const offersAdding = mayAdd && themes.length > 0;
  usePageAction(offersAdding ? { id: 'new', label: t('new'), run: add } : undefined);
  const addButton = offersAdding && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('new')}
    </Button>
  );
  const list = objectives.data;

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={list && <Summary objectives={list} />}
        actions={
          list &&
          list.length > 0 && (
            <>
              <DownloadTable objectives={list} year={cycle.year} />
              {addButton}
            </>
          )
        }
      />
      {objectives.isError && <ProblemNotice error={objectives.error} onRetry={objectives.refetch} />}
      {list?.length === 0 && <NothingYet themes={themes} mayAdd={mayAdd} addButton={addButton} />}
      {list && list.length > 0 && (
        <Groups cycle={cycle} themes={themes} objectives={list} mayAdd={mayAdd} onOpen={setOpened} />
      )}
      <OpenedDialog cycle={cycle} themes={themes} opened={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

interface NothingYetProps {
  themes: readonly Theme[];
  mayAdd: boolean;
  addButton: ReactNode;
}

function NothingYet({ themes, mayAdd, addButton }: NothingYetProps) {
  const t = objectiveText.useText();
  return (
    <Card>
      {themes.length === 0 ? (
        <EmptyState title={t('noTheme.title')} action={<ButtonLink to="/themes">{t('noTheme.action')}</ButtonLink>}>
          {t('noTheme.words')}
        </EmptyState>
      ) : (
        <EmptyState title={t('empty.title')} action={addButton}>
          {t(mayAdd ? 'empty.words' : 'empty.wordsReader')}
        </EmptyState>
      )}
    </Card>
  );
}

interface GroupsProps {
  cycle: Cycle;
  themes: readonly Theme[];
  objectives: readonly Objective[];
  mayAdd: boolean;
  onOpen: (opened: Opened) => void;
}

function Groups({ cycle, themes, objectives, mayAdd, onOpen }: GroupsProps) {
  const groups = groupsOf(themes, objectives);
  return (
    <div className={classes.groups}>
      <MissingCard missing={missingIn(groups)} />
      {groups.map((group) => (
        <ThemeObjectives key={group.theme.id} cycle={cycle} group={group} mayAdd={mayAdd} onOpen={onOpen} />
      ))}
      <Formula />
    </div>
  );
}

function Summary({ objectives }: { objectives: readonly Objective[] }) {
  const t = objectiveText.useText();
  const counts = t('counts', {
    objectives: t('objectives', { count: objectives.length }),
    keyResults: t('keyResults', { count: keyResultsOf(objectives).length }),
  });
  return objectives.length === 0 ? t('summary') : `${t('summary')} ${counts}`;
}

function DownloadTable({ objectives, year }: { objectives: readonly Objective[]; year: number }) {
  const t = objectiveText.useText();

  function download() {
    const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as Record<
      CsvColumn,
      string
    >;
    downloadText(`objectives-${year}.csv`, 'text/csv', objectivesCsv(objectives, { columns, yes: t('yes') }));
  }

  usePageAction({ id: 'download', label: t('download'), run: download });
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      {t('download')}
    </Button>
  );
}
