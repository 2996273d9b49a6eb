import { Button, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import classes from './CreateSample.module.css';
import { rememberSample } from './passwords';
import { sampleQuery } from './queries';
import { sampleText } from './text';

/** One action that fills a believable small company. */
export function CreateSample() {
  const t = sampleText.useText();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();

  async function create() {
    await attempt(async () => {
      rememberSample(dataOf(await api.POST('/api/v1/sample-company')));
      await queryClient.invalidateQueries({ queryKey: sampleQuery.queryKey });
    });
  }

  return (
    <Card title={t('create.title')}>
      <p className={classes.words}>{t('create.words')}</p>
      <ul className={classes.contents}>
        <li>{t('create.products')}</li>
        <li>{t('create.strategy')}</li>
        <li>{t('create.items')}</li>
        <li>{t('create.people')}</li>
      </ul>
      {failure !== undefined && <ProblemNotice error={failure} onRetry={create} />}
      <div className={classes.action}>
        <Button onClick={create} disabled={busy}>
          {t('create.action')}
        </Button>
        <span role="status" className={classes.progress}>
          {busy && (
            <>
              <Loader size={16} />
              {t('create.working')}
            </>
          )}
        </span>
      </div>
    </Card>
  );
}
