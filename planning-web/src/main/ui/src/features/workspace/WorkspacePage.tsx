import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ExportCard } from './ExportCard';
import { PreviewCard } from './PreviewCard';
import { newestImportQuery, type WorkspaceImport, workspaceQuery } from './queries';
import { ResultCard } from './ResultCard';
import { workspaceText } from './text';
import { UploadCard } from './UploadCard';
import classes from './workspace.module.css';

/** The whole workspace as a file, and such a file into an organisation without a plan. */
export function WorkspacePage() {
  const t = workspaceText.useText();
  const session = useSession();
  const administers = holds(session, 'ADMINISTRATOR');

  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} back={{ to: '/settings', label: t('back') }} />
      {administers ? (
        <Parts />
      ) : (
        <Card>
          <EmptyState title={t('notYours.title')}>{t('notYours.words')}</EmptyState>
        </Card>
      )}
    </>
  );
}

function Parts() {
  const { data: workspace } = useSuspenseQuery(workspaceQuery);
  const { data: taken } = useSuspenseQuery(newestImportQuery);
  return (
    <div className={classes.parts}>
      {taken?.state === 'IMPORTED' && <ResultCard done={taken} />}
      {taken?.state !== 'IMPORTED' && workspace.empty && <BringIn taken={taken} />}
      <ExportCard workspace={workspace} />
      {taken?.state !== 'IMPORTED' && !workspace.empty && <InUse />}
    </div>
  );
}

/** Where there is no plan: choose a file, see what is in it, decide. */
function BringIn({ taken }: { taken: WorkspaceImport | null }) {
  const [choosing, setChoosing] = useState(false);
  if (taken !== null && !choosing) {
    return <PreviewCard taken={taken} onOther={() => setChoosing(true)} />;
  }
  return <UploadCard onDone={() => setChoosing(false)} onCancel={choosing ? () => setChoosing(false) : undefined} />;
}

/** Where there is one: why nothing can be brought in, and what to do instead. */
function InUse() {
  const t = workspaceText.useText();
  return (
    <Card title={t('import.title')}>
      <p>{t('inUse.title')}</p>
      <p className={classes.words}>{t('inUse.words')}</p>
      <ButtonLink to="/sample" variant="default">
        {t('inUse.toSample')}
      </ButtonLink>
    </Card>
  );
}
