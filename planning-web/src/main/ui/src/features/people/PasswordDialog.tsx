import { Button } from '@mantine/core';
import { CopyButton } from '@/components/CopyButton/CopyButton';
import { Dialog } from '@/components/Dialog/Dialog';
import { signInLink } from '@/lib/sign-in-link';
import classes from './PasswordDialog.module.css';
import { peopleText } from './text';
import type { AddedPerson } from './use-add-person';

interface PasswordDialogProps {
  title: string;
  email: string;
  password: string;
  failed?: AddedPerson['failed'];
  /** On to somebody else. */
  onNext?: () => void;
  onClose: () => void;
}

/** A password in clear. It is not kept anywhere: when this closes it is gone. */
export function PasswordDialog({ title, email, password, failed = [], onNext, onClose }: PasswordDialogProps) {
  const t = peopleText.useText();

  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          {onNext && (
            <Button variant="default" onClick={onNext}>
              {t('password.next')}
            </Button>
          )}
          <Button onClick={onClose}>{t('password.noted')}</Button>
        </>
      }
    >
      <p>{t('password.once')}</p>
      <div className={classes.link}>
        <CopyButton text={signInLink({ email, password })} label={t('password.copyLink')} />
      </div>
      <p className={classes.or}>{t('password.or')}</p>
      <dl className={classes.pair}>
        <dt>{t('field.email')}</dt>
        <dd>{email}</dd>
        <dt>{t('password.label')}</dt>
        <dd className={classes.password}>
          <code>{password}</code>
          <CopyButton text={password} label={t('password.copy')} compact />
        </dd>
      </dl>
      {failed.length > 0 && (
        <ul role="alert" className={classes.failed}>
          {failed.map(({ grant, why }) => (
            <li key={`${grant.capacity} ${grant.productId ?? ''}`}>
              {t('notGranted', { capacity: t(`capacity.${grant.capacity}`), why })}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
