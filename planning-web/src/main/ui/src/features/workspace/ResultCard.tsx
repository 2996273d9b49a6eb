import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { csvOf } from '@/lib/csv';
import { downloadText } from '@/lib/download';
import { formatDateTime } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { Counts } from './Counts';
import { type AwaitedItem, awaitedQuery, type WorkspaceImport } from './queries';
import { workspaceText } from './text';
import classes from './workspace.module.css';

/** What an import brought, what to do next, and what waits for the gate of this organisation. */
export function ResultCard({ done }: { done: WorkspaceImport }) {
  const t = workspaceText.useText();
  const awaited = useQuery(awaitedQuery(done.id));
  const waiting = awaited.data ?? [];

  return (
    <>
      <Card title={t('result.title', { name: done.organisation })}>
        <p className={classes.words}>
          {t('result.words', { who: done.takenInBy, when: formatDateTime(done.finishedAt ?? done.createdAt) })}{' '}
          {waiting.length > 0 && t('awaited.count', { count: waiting.length })}
        </p>
        <Counts parts={done.parts} />
        <div className={classes.buttons}>
          <ButtonLink to="/people">{t('result.toPeople', { count: done.peopleArriving })}</ButtonLink>
          <ButtonLink to="/roadmaps" variant="default">
            {t('result.toItems')}
          </ButtonLink>
        </div>
      </Card>
      {awaited.isError && <ProblemNotice error={awaited.error} onRetry={awaited.refetch} />}
      {waiting.length > 0 && (
        <Card title={t('awaited.title')} aside={<DownloadAwaited items={waiting} />} flush>
          <DataTable
            label={t('awaited.title')}
            columns={awaitedColumns()}
            rows={waiting}
            rowId={({ itemId }) => itemId}
          />
        </Card>
      )}
    </>
  );
}

function DownloadAwaited({ items }: { items: readonly AwaitedItem[] }) {
  const t = workspaceText.useText();
  const head = [t('column.number'), t('column.title'), t('column.product'), t('column.standing')];
  const rows = items.map(({ number, title, product, standing }) => [number, title, product, standing]);
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconDownload size={14} aria-hidden />}
      onClick={() => downloadText(t('awaited.file'), 'text/csv', csvOf([head, ...rows]))}
    >
      {t('awaited.csv')}
    </Button>
  );
}

function awaitedColumns(): DataColumn<AwaitedItem>[] {
  const t = workspaceText.text;
  return [
    {
      id: 'number',
      header: t('column.number'),
      width: '7.5rem',
      sortValue: ({ number }) => number,
      cell: ({ number }) => number,
    },
    {
      id: 'title',
      header: t('column.title'),
      sortValue: ({ title }) => title,
      cell: ({ itemId, title }) => <Link to={itemPath(itemId)}>{title}</Link>,
    },
    {
      id: 'product',
      header: t('column.product'),
      sortValue: ({ product }) => product,
      cell: ({ product }) => product,
    },
    {
      id: 'standing',
      header: t('column.standing'),
      sortValue: ({ standing }) => standing,
      cell: ({ standing }) => (
        <div>
          <StatusBadge state={itemStateOf(standing)} />
        </div>
      ),
    },
  ];
}
