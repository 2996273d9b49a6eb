import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { formatDate } from '@/lib/format';
import { useAttempt } from '@/lib/use-attempt';
import { lastExtension, type Mitigation } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

interface ExtendDialogProps {
  condition: Mitigation;
  onClose: () => void;
}

/** More time for a condition, once, by somebody independent. */
export function ExtendDialog({ condition, onClose }: ExtendDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const { busy, failure, attempt } = useAttempt();
  const last = lastExtension(condition);
  const form = useForm({
    initialValues: { dueOn: '', reason: '' },
    validate: {
      dueOn: (day) =>
        day > condition.dueOn && day <= last
          ? null
          : t('extension.error.dueOn', { due: formatDate(condition.dueOn), last: formatDate(last) }),
      reason: (words) => (words.trim() === '' ? t('extension.error.reason') : null),
    },
  });

  async function extend({ dueOn, reason }: typeof form.values) {
    await attempt(
      async () => {
        await api.POST('/api/v1/mitigations/{id}/extensions', {
          params: { path: { id: condition.id } },
          body: { dueOn, reason: reason.trim() },
        });
        await refresh();
        toast(t('extension.done', { due: formatDate(dueOn) }));
        onClose();
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <Dialog open title={t('extension.title')} onClose={onClose} size="medium">
      <form className={classes.fields} noValidate onSubmit={form.onSubmit(extend)}>
        <p>{condition.text}</p>
        <p>{t('extension.words', { due: formatDate(condition.dueOn), last: formatDate(last) })}</p>
        <TextInput
          type="date"
          label={t('extension.dueOn')}
          min={condition.dueOn}
          max={last}
          data-autofocus
          {...form.getInputProps('dueOn')}
        />
        <Textarea label={t('extension.reason')} autosize minRows={2} {...form.getInputProps('reason')} />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('extension.extend')}
        </Button>
      </form>
    </Dialog>
  );
}
