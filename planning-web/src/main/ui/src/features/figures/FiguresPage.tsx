import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { apiQuery } from '@/api/client';
import { type Cycle, useCycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { downloadText } from '@/lib/download';
import classes from './Figures.module.css';
import { FiguresTable } from './FiguresTable';
import { Meanings } from './Meanings';
import { APPEALS, CASES, type Column, type FiguresOfCycle, figuresCsv, isEmpty, rowsOf } from './model';
import { figuresText } from './text';

export function FiguresPage() {
  const t = figuresText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <FiguresScreen cycle={cycle} />;
}

/** What the gate did in a planning cycle: cases, appeals, and how long a decision took. */
export function FiguresScreen({ cycle }: { cycle: Cycle }) {
  const t = figuresText.useText();
  const figures = apiQuery.useQuery('get', '/api/v1/planning-cycles/{id}/gate-figures', {
    params: { path: { id: cycle.id } },
  });
  const counted = figures.data && !isEmpty(figures.data);

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        back={{ to: '/ethics-gate', label: t('back') }}
        summary={t('summary')}
        actions={counted && <Download figures={figures.data} year={cycle.year} />}
      />
      {figures.isError && <ProblemNotice error={figures.error} onRetry={figures.refetch} />}
      {figures.data && !counted && (
        <Card>
          <EmptyState title={t('none.title')}>{t('none.words')}</EmptyState>
        </Card>
      )}
      {counted && (
        <div className={classes.stack}>
          <FiguresTable title={t('cases')} columns={CASES} rows={rowsOf(figures.data)} />
          {figures.data.all.appeals.made > 0 && (
            <FiguresTable title={t('appeals')} columns={APPEALS} rows={rowsOf(figures.data)} />
          )}
          <Meanings />
        </div>
      )}
    </>
  );
}

function Download({ figures, year }: { figures: FiguresOfCycle; year: number }) {
  const t = figuresText.useText();

  function download() {
    const names = Object.fromEntries([...CASES, ...APPEALS].map((column) => [column, t(`column.${column}`)]));
    const words = { tier: t('tier'), withoutCase: t('withoutCase'), all: t('all') };
    downloadText(
      `gate-figures-${year}.csv`,
      'text/csv',
      figuresCsv(figures, { ...(names as Record<Column, string>), ...words }),
    );
  }

  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      {t('download')}
    </Button>
  );
}
