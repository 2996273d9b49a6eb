import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { api, dataOf, type Schema } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import { Counts } from './Counts';
import type { Workspace } from './queries';
import { workspaceText } from './text';
import classes from './workspace.module.css';

type Export = Schema<'WorkspaceExport'>;

/** The server writes the file while the browser keeps it, with the browser's own progress: neither holds it whole. */
function fetchFile({ id }: Export) {
  const link = document.createElement('a');
  link.href = `/api/v1/workspace-exports/${id}/workspace.zip`;
  link.download = '';
  link.click();
}

export function ExportCard({ workspace }: { workspace: Workspace }) {
  const t = workspaceText.useText();
  const [made, setMade] = useState<Export>();
  const { busy, failure, attempt } = useAttempt();

  async function ask() {
    await attempt(async () => {
      const asked = dataOf(await api.POST('/api/v1/workspace-exports'));
      setMade(asked);
      fetchFile(asked);
    });
  }

  return (
    <Card title={t('export.title')}>
      <p className={classes.words}>{t('export.words')}</p>
      <Counts parts={workspace.parts} />
      <ul className={classes.list}>
        <li>{t('export.gate')}</li>
        <li>{t('export.left')}</li>
        <li>{t('export.careful')}</li>
      </ul>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button leftSection={<IconDownload size={16} aria-hidden />} loading={busy} onClick={ask}>
          {t('export.action')}
        </Button>
        {made && (
          <>
            <span role="status">{t('export.begun', { count: made.minutes })}</span>
            <Button variant="default" size="xs" onClick={() => fetchFile(made)}>
              {t('export.again')}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
