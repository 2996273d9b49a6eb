import { Button } from '@mantine/core';
import { api } from '@/api/client';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import { DraftDesk } from './DraftDesk';
import { useDrafts, useRefresh } from './use-draft';

/** Where a new version of the policy is written, compared with the one in force, and published. */
export function EditPolicyPage() {
  const t = policyText.useText();
  const drafts = useDrafts();
  if (drafts.isError) {
    return <ProblemNotice error={drafts.error} onRetry={drafts.refetch} />;
  }
  if (!drafts.data) {
    return null;
  }
  const [draft] = drafts.data.items;

  return (
    <>
      <PageHeader
        title={t('edit.title')}
        back={{ to: '/ethics-gate/policy', label: t('edit.back') }}
        summary={
          draft &&
          t('edit.summary', {
            version: draft.basedOn,
            names: draft.authors.map(({ name }) => name).join(', '),
          })
        }
      />
      {draft === undefined ? <Begin /> : <DraftDesk draft={draft} />}
    </>
  );
}

function Begin() {
  const t = policyText.useText();
  const session = useSession();
  const refresh = useRefresh();
  const { busy, failure, attempt } = useAttempt();
  const mayWrite = holds(session, 'ADMINISTRATOR') || holds(session, 'MISUSE_REVIEWER');

  async function begin() {
    await attempt(async () => {
      await api.POST('/api/v1/policy-drafts');
      await refresh();
    });
  }

  return (
    <Card title={t('edit.none')}>
      <div className={classes.stack}>
        <p className={classes.words}>{t('edit.noneWords')}</p>
        {failure !== undefined && <ProblemNotice error={failure} />}
        {mayWrite ? (
          <Button className={classes.button} loading={busy} onClick={begin}>
            {t('edit.begin')}
          </Button>
        ) : (
          <p className={classes.hint}>{t('edit.whoWrites')}</p>
        )}
      </div>
    </Card>
  );
}
