import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { FileField } from '@/components/FileField/FileField';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import classes from './Imports.module.css';
import { type ImportView, sourceFor } from './model';
import { importText } from './text';

interface UploadFormProps {
  cycleId: string;
  onUploaded: (uploaded: ImportView) => void;
}

/** Sends the file as it is; the server reads it as it arrives. */
export function UploadForm({ cycleId, onUploaded }: UploadFormProps) {
  const t = importText.useText();
  const key = useRef<string>(undefined);
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy: sending, failure, attempt, forget } = useAttempt();

  function choose(chosen: File | undefined) {
    setFile(chosen);
    forget();
    key.current = undefined;
    if (chosen && source === '') {
      setSource(sourceFor(chosen.name));
    }
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (file === undefined || source.trim() === '') {
      return;
    }
    // The key stays with the file until the server has answered: a lost connection does not make a second import.
    key.current ??= crypto.randomUUID();
    await attempt(async () => {
      const answer = await api.POST('/api/v1/imports', {
        params: { query: { cycle: cycleId, source: source.trim(), fileName: file.name } },
        headers: { 'Content-Type': 'text/csv', 'Idempotency-Key': key.current },
        body: file as unknown as string,
        bodySerializer: (body) => body as unknown as BodyInit,
      });
      onUploaded(dataOf(answer));
    });
  }

  return (
    <form className={classes.upload} noValidate onSubmit={send}>
      <FileField
        label={t('upload.file')}
        description={t('upload.fileWords')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        chosen={file !== undefined}
        error={asked && file === undefined ? t('upload.missingFile') : undefined}
        onChange={choose}
      />
      <TextInput
        label={t('upload.source')}
        description={t('upload.sourceWords')}
        value={source}
        maxLength={60}
        error={asked && source.trim() === '' ? t('upload.missingSource') : undefined}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={sending}>
          {t('upload.send')}
        </Button>
        {sending && <span role="status">{t('upload.sending', { name: file?.name ?? '' })}</span>}
      </div>
    </form>
  );
}
