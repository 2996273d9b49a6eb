import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import { toast } from '@/components/Toasts/toasts';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import type { Draft } from './model';
import { useRefresh } from './use-draft';

const ConfirmDialog = lazy(async () => ({
  default: (await import('@/components/ConfirmDialog/ConfirmDialog')).ConfirmDialog,
}));
const PasswordStepUp = lazy(async () => ({
  default: (await import('@/components/PasswordStepUp/PasswordStepUp')).PasswordStepUp,
}));

/** What stands against publishing, and the two ways in which a draft ends. */
export function PublishCard({ draft }: { draft: Draft }) {
  const t = policyText.useText();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asking, setAsking] = useState<'publish' | 'discard'>();
  const path = { params: { path: { id: draft.id } } };

  async function publish(password: string) {
    await api.POST('/api/v1/policy-drafts/{id}/publications', { ...path, body: { version: draft.version, password } });
    await refresh();
    toast(t('edit.published'));
    navigate({ to: '/ethics-gate/policy' });
  }

  async function discard() {
    await api.POST('/api/v1/policy-drafts/{id}/discards', { ...path, body: { version: draft.version } });
    await refresh();
    toast(t('edit.discarded'));
  }

  return (
    <Card title={t('edit.publishTitle')}>
      <div className={classes.stack}>
        {draft.faults.length > 0 && <ReasonList reasons={draft.faults} />}
        {draft.missedCategories.length > 0 && (
          <p className={classes.warning}>
            {t('edit.missed', { count: draft.missedCategories.length, names: draft.missedCategories.join('; ') })}
          </p>
        )}
        <p className={classes.hint}>{t('edit.whoPublishes')}</p>
        <div className={classes.buttons}>
          {draft.canPublish && <Button onClick={() => setAsking('publish')}>{t('edit.publish')}</Button>}
          {draft.canWrite && (
            <Button variant="default" onClick={() => setAsking('discard')}>
              {t('edit.discard')}
            </Button>
          )}
        </div>
      </div>
      <Suspense>
        {asking === 'publish' && (
          <PasswordStepUp
            open
            title={t('edit.publishAsk')}
            confirmLabel={t('edit.publish')}
            onConfirm={publish}
            onClose={() => setAsking(undefined)}
          >
            {t('edit.publishWords', { count: draft.differences.length, version: draft.basedOn + 1 })}
          </PasswordStepUp>
        )}
        {asking === 'discard' && (
          <ConfirmDialog
            open
            danger
            title={t('edit.discardAsk')}
            confirmLabel={t('edit.discard')}
            onConfirm={discard}
            onClose={() => setAsking(undefined)}
          >
            {t('edit.discardWords')}
          </ConfirmDialog>
        )}
      </Suspense>
    </Card>
  );
}
