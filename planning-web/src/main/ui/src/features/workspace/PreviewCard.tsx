import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import { sessionQuery } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatDateTime, formatNumber } from '@/lib/format';
import { useAttempt } from '@/lib/use-attempt';
import { Counts } from './Counts';
import { megabytes } from './model';
import { newestImportQuery, type WorkspaceImport, workspaceQuery } from './queries';
import { workspaceText } from './text';
import classes from './workspace.module.css';

interface PreviewCardProps {
  taken: WorkspaceImport;
  onOther: () => void;
}

/** What is in a file that was read, what becomes of it here, and the step that brings it in. */
export function PreviewCard({ taken, onOther }: PreviewCardProps) {
  const t = workspaceText.useText();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  // Also one that goes on since somebody left this page, or that another administrator began.
  const running = busy || taken.rowsRead != null;
  useQuery({ ...newestImportQuery, enabled: running, refetchInterval: running ? 1000 : false });

  async function bringIn() {
    await attempt(async () => {
      const path = { id: taken.id };
      const done = dataOf(await api.POST('/api/v1/workspace-imports/{id}/runs', { params: { path } }));
      queryClient.setQueryData(newestImportQuery.queryKey, done);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: workspaceQuery.queryKey });
      await refreshPlan(queryClient);
    });
  }

  return (
    <Card title={t('preview.title', { name: taken.organisation })}>
      <p className={classes.words}>
        {t('preview.from', {
          file: taken.fileName,
          size: formatNumber(megabytes(taken.size), 1),
          when: formatDateTime(taken.exportedAt),
          version: taken.schemaVersion,
        })}
      </p>
      <Counts parts={taken.parts} />
      <ul className={classes.list}>
        <li>{t('preview.name', { name: taken.organisation })}</li>
        <li>{t('preview.people', { count: taken.peopleArriving })}</li>
        {taken.peopleHere > 0 && <li>{t('preview.here', { count: taken.peopleHere })}</li>}
        <li>{t('preview.gate')}</li>
        {taken.awaited > 0 && <li>{t('preview.awaited', { count: taken.awaited })}</li>}
        <li>{t('preview.whole')}</li>
      </ul>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button loading={running} onClick={bringIn}>
          {t('preview.action')}
        </Button>
        <Button variant="default" disabled={running} onClick={onOther}>
          {t('preview.other')}
        </Button>
        {running && (
          <span role="status">
            {t('preview.running', { read: formatNumber(taken.rowsRead ?? 0), all: formatNumber(taken.rows) })}
          </span>
        )}
      </div>
    </Card>
  );
}
