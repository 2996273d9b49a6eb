import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
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
  const id = useId();
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
      <div className={classes.file}>
        <label htmlFor={`${id}-file`}>{t('upload.file')}</label>
        <p id={`${id}-words`}>{t('upload.fileWords')}</p>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          aria-describedby={`${id}-words`}
          data-chosen={file !== undefined || undefined}
          aria-invalid={(asked && file === undefined) || undefined}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        {asked && file === undefined && <p className={classes.wrong}>{t('upload.missingFile')}</p>}
      </div>
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
