import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { problemOf } from '@/api/problem';
import { Card } from '@/components/Card/Card';
import { FileField } from '@/components/FileField/FileField';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import { newestImportQuery } from './queries';
import { workspaceText } from './text';
import classes from './workspace.module.css';

interface UploadCardProps {
  /** After the file was read; also when one that was read before is kept. */
  onDone: () => void;
  /** Back to the file that was read before. */
  onCancel?: (() => void) | undefined;
}

/** Chooses a file. The server reads all of it before anybody decides. */
export function UploadCard({ onDone, onCancel }: UploadCardProps) {
  const t = workspaceText.useText();
  const queryClient = useQueryClient();
  const key = useRef<string>(undefined);
  const [file, setFile] = useState<File>();
  const [asked, setAsked] = useState(false);
  const { busy, failure, attempt, forget } = useAttempt();
  const wrong = failure === undefined ? undefined : problemOf(failure).errors[0]?.detail;

  function choose(chosen: File | undefined) {
    setFile(chosen);
    forget();
    key.current = undefined;
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (file === undefined) {
      return;
    }
    // The key stays with the file until the server has answered: a lost connection does not take it in twice.
    key.current ??= crypto.randomUUID();
    await attempt(async () => {
      const answer = await api.POST('/api/v1/workspace-imports', {
        params: { query: { fileName: file.name } },
        headers: { 'Content-Type': 'application/zip', 'Idempotency-Key': key.current },
        body: file as unknown as string,
        bodySerializer: (body) => body as unknown as BodyInit,
      });
      queryClient.setQueryData(newestImportQuery.queryKey, dataOf(answer));
      onDone();
    });
  }

  return (
    <Card title={t('import.title')}>
      <p className={classes.words}>{t('import.words')}</p>
      <form className={classes.upload} noValidate onSubmit={send}>
        <FileField
          label={t('import.file')}
          description={t('import.fileWords')}
          accept=".zip,application/zip"
          chosen={file !== undefined}
          error={wrong ?? (asked && file === undefined ? t('import.missingFile') : undefined)}
          onChange={choose}
        />
        {failure !== undefined && wrong === undefined && <ProblemNotice error={failure} />}
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            {t('import.read')}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('import.cancel')}
            </Button>
          )}
          {busy && <span role="status">{t('import.reading', { name: file?.name ?? '' })}</span>}
        </div>
      </form>
    </Card>
  );
}
