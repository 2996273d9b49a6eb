import { Button, PasswordInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFieldsOrPassword } from '@/api/problem-to-form';
import { useAttempt } from '@/lib/use-attempt';
import { Dialog } from '../Dialog/Dialog';
import { GuidelineSelect } from '../GuidelineSelect/GuidelineSelect';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import classes from './StopItem.module.css';
import { stopText } from './text';

interface StopItemProps {
  itemId: string;
  itemTitle: string;
  open: boolean;
  onClose: () => void;
  onStopped: () => Promise<unknown>;
}

/** Stops an item for good: by a numbered guideline, with a reason that everybody can read, and the person's password. */
export function StopItem(props: StopItemProps) {
  const t = stopText.useText();
  return (
    <Dialog open={props.open} title={t('title', { title: props.itemTitle })} onClose={props.onClose} size="medium">
      <StopForm {...props} />
    </Dialog>
  );
}

function StopForm({ itemId, onClose, onStopped }: StopItemProps) {
  const t = stopText.useText();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: { guideline: '', reason: '', password: '' },
    validate: {
      guideline: (value) => (value === '' ? t('error.guideline') : null),
      reason: (value) => (value.trim() === '' ? t('error.reason') : null),
      password: (value) => (value === '' ? t('error.password') : null),
    },
  });

  async function stop({ guideline, reason, password }: typeof form.values) {
    await attempt(
      async () => {
        await api.POST('/api/v1/roadmap-items/{id}/stops', {
          params: { path: { id: itemId } },
          body: { guideline: Number(guideline), reason: reason.trim(), password },
        });
        await onStopped();
        onClose();
      },
      (error) => showAtFieldsOrPassword(form, error, t('error.wrong')),
    );
  }

  return (
    <form className={classes.form} onSubmit={form.onSubmit(stop)} noValidate>
      <p>{t('words')}</p>
      <GuidelineSelect label={t('guideline')} data-autofocus {...form.getInputProps('guideline')} />
      <Textarea
        label={t('reason')}
        description={t('reasonHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('reason')}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        autoComplete="current-password"
        {...form.getInputProps('password')}
      />
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" size="md" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" size="md" color="danger" loading={busy}>
          {t('stop')}
        </Button>
      </div>
    </form>
  );
}
