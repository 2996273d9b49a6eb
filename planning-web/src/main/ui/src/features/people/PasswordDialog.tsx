import { Button } from '@mantine/core';
import { CopyButton } from '@/components/CopyButton/CopyButton';
import { Dialog } from '@/components/Dialog/Dialog';
import classes from './PasswordDialog.module.css';
import { peopleText } from './text';
import type { AddedPerson } from './use-add-person';

interface PasswordDialogProps {
  title: string;
  email: string;
  password: string;
  failed?: AddedPerson['failed'];
  onClose: () => void;
}

/** A password in clear. It is not kept anywhere: when this closes it is gone. */
export function PasswordDialog({ title, email, password, failed = [], onClose }: PasswordDialogProps) {
  const t = peopleText.useText();
  const both = `${email}\n${password}`;

  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <CopyButton text={both} label={t('password.copyBoth')} />
          <Button onClick={onClose}>{t('password.noted')}</Button>
        </>
      }
    >
      <p>{t('password.once')}</p>
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
