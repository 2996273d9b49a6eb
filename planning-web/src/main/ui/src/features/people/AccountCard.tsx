import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { everybodyQuery, type PersonView } from '@/api/people';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { toast } from '@/components/Toasts/toasts';
import classes from './AccountCard.module.css';
import { PasswordDialog } from './PasswordDialog';
import { peopleText } from './text';

interface AccountCardProps {
  person: PersonView;
  isSelf: boolean;
}

/** Signing in: a new first password, and closing or opening the account. */
export function AccountCard({ person, isSelf }: AccountCardProps) {
  const t = peopleText.useText();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'reset' | 'deactivate'>();
  const [password, setPassword] = useState<string>();
  const [reactivating, setReactivating] = useState(false);
  const { name } = person;
  const params = { path: { id: person.id } };
  const reread = () => queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });

  async function reset() {
    const answer = dataOf(await api.POST('/api/v1/people/{id}/password-resets', { params }));
    setPassword(answer.initialPassword);
  }

  async function reactivate() {
    setReactivating(true);
    try {
      await api.POST('/api/v1/people/{id}/reactivations', { params });
      await reread();
      toast(t('reactivated', { name }));
    } finally {
      setReactivating(false);
    }
  }

  async function deactivate() {
    await api.POST('/api/v1/people/{id}/deactivations', { params });
    await reread();
    toast(t('deactivated', { name }), { undo: reactivate });
  }

  if (isSelf) {
    return (
      <Card title={t('account')}>
        <p className={classes.words}>{t('ownAccount')}</p>
        <ButtonLink to="/change-password" variant="default" className={classes.button}>
          {t('changeOwnPassword')}
        </ButtonLink>
      </Card>
    );
  }
  return (
    <Card title={t('account')}>
      <p className={classes.words}>{person.active ? t('activeWords', { name }) : t('inactiveWords', { name })}</p>
      <div className={classes.buttons}>
        {person.active ? (
          <>
            <Button variant="default" onClick={() => setAsking('reset')}>
              {t('reset')}
            </Button>
            <Button variant="default" onClick={() => setAsking('deactivate')}>
              {t('deactivate')}
            </Button>
          </>
        ) : (
          <Button variant="default" loading={reactivating} onClick={reactivate}>
            {t('reactivate')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking === 'reset'}
        title={t('resetTitle', { name })}
        confirmLabel={t('reset')}
        onConfirm={reset}
        onClose={() => setAsking(undefined)}
      >
        {t('resetWords')}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'deactivate'}
        title={t('deactivateTitle', { name })}
        confirmLabel={t('deactivate')}
        danger
        onConfirm={deactivate}
        onClose={() => setAsking(undefined)}
      >
        {t('deactivateWords')}
      </ConfirmDialog>
      {password !== undefined && (
        <PasswordDialog
          title={t('resetDone', { name })}
          email={person.email}
          password={password}
          onClose={() => setPassword(undefined)}
        />
      )}
    </Card>
  );
}
