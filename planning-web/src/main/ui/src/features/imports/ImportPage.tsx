import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { Card } from '@/components/Card/Card';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatNumber } from '@/lib/format';
import classes from './Imports.module.css';
import { MappingForm } from './MappingForm';
import { delimiterName, type ImportView, type Mapping } from './model';
import { ReportCard } from './ReportCard';
import { SampleTable } from './SampleTable';
import { importText } from './text';
import { UndoImport } from './UndoImport';

const PATH = '/api/v1/imports/{id}';

export function ImportPage() {
  const { importId } = useParams({ from: '/shell/import/$importId' });
  return <OneImport key={importId} importId={importId} />;
}

/** One file on its way: choose the columns, see what would happen, import, take back. */
export function OneImport({ importId }: { importId: string }) {
  const t = importText.useText();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState<'checking' | 'importing'>();
  const [failure, setFailure] = useState<unknown>();
  const path = { id: importId };
  const found = apiQuery.useQuery('get', PATH, { params: { path } }, { refetchInterval: busy ? 1000 : false });
  const view = found.data;

  async function work(what: 'checking' | 'importing', steps: () => Promise<unknown>) {
    setBusy(what);
    setFailure(undefined);
    try {
      await steps();
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/imports'),
      });
      if (what === 'importing') {
        await refreshPlan(queryClient);
      }
    } catch (error) {
      setFailure(error);
      await found.refetch();
    } finally {
      setBusy(undefined);
    }
  }

  async function check({ version }: ImportView, mapping: Mapping) {
    dataOf(
      await api.PUT('/api/v1/imports/{id}/mapping', {
        params: { path },
        headers: ifMatch(etagOf(version)),
        body: mapping,
      }),
    );
    await api.POST('/api/v1/imports/{id}/dry-runs', { params: { path } });
  }

  return (
    <>
      <PageHeader
        title={view?.fileName ?? t('title')}
        summary={view && <Facts view={view} />}
        back={{ to: '/import', label: t('back') }}
        actions={view?.undoable && <UndoImport view={view} />}
      />
      {found.isError && <ProblemNotice error={found.error} onRetry={found.refetch} />}
      {view && (
        <div className={classes.parts}>
          {view.state !== 'DONE' && view.state !== 'UNDONE' && (
            <Card title={t('mapping.title')}>
              <MappingForm
                key={view.id}
                view={view}
                failure={failure}
                checking={busy === 'checking'}
                onCheck={(mapping) => work('checking', () => check(view, mapping))}
              />
            </Card>
          )}
          {view.report && (
            <ReportCard
              view={view}
              report={view.report}
              running={busy === 'importing'}
              onRun={() => work('importing', () => api.POST('/api/v1/imports/{id}/runs', { params: { path } }))}
            />
          )}
          {failure !== undefined && <ProblemNotice error={failure} />}
          {view.sample.length > 0 && (
            <Card title={t('preview.title')} flush>
              <SampleTable view={view} />
            </Card>
          )}
        </div>
      )}
    </>
  );
}

function Facts({ view }: { view: ImportView }) {
  const t = importText.useText();
  return t('facts', {
    rows: formatNumber(view.rowCount),
    columns: view.columns.length,
    encoding: view.encoding,
    delimiter: t(`delimiters.${delimiterName(view.delimiter)}`),
  });
}
