import { Button } from '@mantine/core';
import { IconPresentation, IconPrinter, IconShare } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { apiQuery } from '@/api/client';
import { type Cycle, useCycle } from '@/api/cycle';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { usePageAction } from '@/lib/page-actions';
import { ExportMenu } from './ExportMenu';
import { countsOf, type LanesBy, type Portfolio } from './model';
import classes from './PortfolioPage.module.css';
import { PortfolioView } from './PortfolioView';
import type { PortfolioSearch } from './search';
import { portfolioText } from './text';
import { useExport } from './use-export';

const BoardPackDialog = lazy(async () => ({ default: (await import('./BoardPackDialog')).BoardPackDialog }));

type View = 'timeline' | 'table';

/** What the gate has cleared, over the quarters of the year. */
export function PortfolioPage() {
  const t = portfolioText.useText();
  const cycle = useCycle();

  if (cycle === undefined) {
    return <NoCycle title={t('title')} />;
  }
  return <PortfolioOfCycle cycle={cycle} />;
}

function PortfolioOfCycle({ cycle }: { cycle: Cycle }) {
  const t = portfolioText.useText();
  const { lanes, view, pack } = useSearch({ from: '/shell/portfolio' });
  const navigate = useNavigate({ from: '/portfolio' });
  const portfolio = apiQuery.useQuery('get', '/api/v1/portfolio-roadmap', {
    params: { query: { cycle: cycle.id, limit: 5000 } },
  });
  const lanesBy = lanes ?? 'product';
  const files = useExport(cycle.id, lanesBy);
  const shown = view ?? 'timeline';
  const isThere = portfolio.data !== undefined && portfolio.data.entries.length > 0;
  usePageAction(isThere ? { id: 'download', label: t('export.action'), run: () => files.make('pptx') } : undefined);

  function show(change: PortfolioSearch) {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  }

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={portfolio.data && <Summary portfolio={portfolio.data} />}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPresentation size={16} aria-hidden />}
              onClick={() => show({ pack: 'open' })}
            >
              {t('pack.button')}
            </Button>
            {isThere && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconPrinter size={16} aria-hidden />}
                  onClick={() => window.print()}
                >
                  {t('print')}
                </Button>
                <ButtonLink to="/share-links" variant="default" leftSection={<IconShare size={16} aria-hidden />}>
                  {t('share')}
                </ButtonLink>
                <ExportMenu making={files.making} onChoose={files.make} />
              </>
            )}
          </>
        }
      />
      <Suspense>
        {pack && <BoardPackDialog cycleId={cycle.id} lanes={lanesBy} onClose={() => show({ pack: undefined })} />}
      </Suspense>
      {portfolio.isError && <ProblemNotice error={portfolio.error} onRetry={portfolio.refetch} />}
      {files.failure !== undefined && <ProblemNotice error={files.failure} onRetry={files.again} />}
      {portfolio.data?.entries.length === 0 && (
        <Card>
          <EmptyState title={t('empty')} action={<ButtonLink to="/roadmaps">{t('toItems')}</ButtonLink>}>
            {t('emptyWords')}
          </EmptyState>
        </Card>
      )}
      {portfolio.data && portfolio.data.entries.length > 0 && (
        <>
          <div className={classes.choices}>
            <Segments
              label={t('lanes')}
              hideLabel
              options={[
                { value: 'product', label: t('byProduct') },
                { value: 'theme', label: t('byTheme') },
              ]}
              value={lanesBy}
              onChange={(value: LanesBy) => show({ lanes: value === 'theme' ? value : undefined })}
            />
            <Segments
              label={t('view')}
              hideLabel
              options={[
                { value: 'timeline', label: t('timeline') },
                { value: 'table', label: t('table') },
              ]}
              value={shown}
              onChange={(value: View) => show({ view: value === 'table' ? value : undefined })}
            />
          </div>
          <PortfolioView cycle={cycle} portfolio={portfolio.data} lanesBy={lanesBy} asTable={shown === 'table'} />
        </>
      )}
    </>
  );
}

function Summary({ portfolio }: { portfolio: Portfolio }) {
  const t = portfolioText.useText();
  const { cleared, suspended } = countsOf(portfolio);
  const words = t('summary', { count: cleared });
  return suspended === 0 ? words : `${words}, ${t('suspended', { count: suspended })}`;
}
