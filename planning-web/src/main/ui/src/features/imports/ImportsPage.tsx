import { useNavigate } from '@tanstack/react-router';
import { apiQuery } from '@/api/client';
import { useCycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import classes from './Imports.module.css';
import { PastImports } from './PastImports';
import { importText } from './text';
import { UploadForm } from './UploadForm';

/** Starts an import, and lists those that were. */
export function ImportsPage() {
  const t = importText.useText();
  const navigate = useNavigate();
  const cycle = useCycle();
  const past = apiQuery.useQuery(
    'get',
    '/api/v1/imports',
    { params: { query: { ...(cycle ? { cycle: cycle.id } : {}), limit: 50 } } },
    { enabled: cycle !== undefined },
  );

  if (cycle === undefined) {
    return <NoCycle title={t('title')} />;
  }
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary', { year: cycle.year })} />
      <div className={classes.parts}>
        <Card title={t('upload.title')}>
          <UploadForm
            cycleId={cycle.id}
            onUploaded={({ id }) => navigate({ to: '/import/$importId', params: { importId: id } })}
          />
        </Card>
        {past.isError && <ProblemNotice error={past.error} onRetry={past.refetch} />}
        {past.data && (
          <Card title={t('past.title')} flush={past.data.items.length > 0}>
            <PastImports imports={past.data.items} />
          </Card>
        )}
      </div>
    </>
  );
}
