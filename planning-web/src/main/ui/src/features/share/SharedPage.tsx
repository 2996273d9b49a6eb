import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { apiQuery } from '@/api/client';
import { hasStatus } from '@/api/problem';
import type { SharedRoadmap } from '@/api/share-links';
import { Card } from '@/components/Card/Card';
import { DownloadButton } from '@/components/DownloadButton/DownloadButton';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatDate } from '@/lib/format';
import { SharedView } from './SharedView';
import classes from './share.module.css';
import { shareText } from './text';

/** What somebody without an account sees behind a link: the roadmap and nothing around it. */
export function SharedPage() {
  const t = shareText.useText();
  const { token } = useParams({ from: '/shared/$token' });
  const roadmap = apiQuery.useQuery(
    'get',
    '/api/v1/shared-roadmaps/{token}',
    { params: { path: { token } } },
    { retry: false },
  );
  const gone = roadmap.isError && hasStatus(roadmap.error, 404);
  const title = gone
    ? t('gone.title')
    : t('shared.title', { year: roadmap.data === undefined ? '' : roadmap.data.plan.year }).trim();

  useEffect(() => {
    document.title = `${title} - Northline`;
  }, [title]);

  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <span className={classes.mark} aria-hidden />
        {t('shared.brand')}
      </header>
      <main className={classes.main}>
        <div className={classes.head}>
          <div>
            <h1>{title}</h1>
            {roadmap.data && <Summary roadmap={roadmap.data} />}
          </div>
          {roadmap.data && <Downloads token={token} />}
        </div>
        {roadmap.isPending && <p role="status">{t('shared.loading')}</p>}
        {gone && (
          <Card>
            <EmptyState title={t('gone.words')}>{t('gone.check')}</EmptyState>
          </Card>
        )}
        {roadmap.isError && !gone && <ProblemNotice error={roadmap.error} onRetry={roadmap.refetch} />}
        {roadmap.data && <SharedView roadmap={roadmap.data} />}
      </main>
    </div>
  );
}

function Summary({ roadmap: { audience, frozen, expiresOn, plan } }: { roadmap: SharedRoadmap }) {
  const t = shareText.useText();
  return (
    <p className={classes.summary}>
      <span className={classes.badge}>
        {plan.mark === 'Draft' ? plan.mark : t('shared.asOf', { date: formatDate(plan.asOf) })}
      </span>
      <span>{plan.cycle}</span>
      {frozen && <span>{t('shared.frozen', { date: formatDate(plan.asOf) })}</span>}
      <span>{t('shared.for', { audience })}</span>
      <span>{t('shared.until', { date: formatDate(expiresOn) })}</span>
    </p>
  );
}

function Downloads({ token }: { token: string }) {
  const t = shareText.useText();
  const files = `/api/v1/shared-roadmaps/${encodeURIComponent(token)}/exports`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two links, no form; a fieldset would promise one.
    <div className={classes.downloads} role="group" aria-label={t('shared.download')} data-print="hide">
      <DownloadButton href={`${files}/pptx`} label={t('shared.pptx')} />
      <DownloadButton href={`${files}/pdf`} label={t('shared.pdf')} />
    </div>
  );
}
