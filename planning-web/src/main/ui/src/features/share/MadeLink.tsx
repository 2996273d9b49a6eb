import { Button, TextInput } from '@mantine/core';
import { CopyButton } from '@/components/CopyButton/CopyButton';
import { Dialog } from '@/components/Dialog/Dialog';
import { addressOf } from './model';
import classes from './share.module.css';
import { shareText } from './text';

/** The address of a new link: the only time that anybody can read it. */
export function MadeLink({ token, onClose }: { token: string; onClose: () => void }) {
  const t = shareText.useText();
  const address = addressOf(token, window.location.origin);

  return (
    <Dialog
      open
      title={t('made.title')}
      onClose={onClose}
      footer={
        <>
          <CopyButton text={address} label={t('made.copy')} />
          <Button onClick={onClose}>{t('made.done')}</Button>
        </>
      }
    >
      <div className={classes.made}>
        <p>{t('made.words')}</p>
        <TextInput
          label={t('made.address')}
          value={address}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </Dialog>
  );
}
