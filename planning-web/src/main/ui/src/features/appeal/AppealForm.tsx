import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { formatDateTime } from '@/lib/format';
import { useAttempt } from '@/lib/use-attempt';
import classes from './Appeal.module.css';
import type { AppealRight } from './model';
import { appealText } from './text';

interface AppealFormProps {
  itemId: string;
  right: AppealRight;
  onSent: () => Promise<unknown>;
}

export function AppealForm({ itemId, right, onSent }: AppealFormProps) {
  const t = appealText.useText();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (words) => (words.trim() === '' ? t('error.reason') : null) },
  });

  async function appeal({ reason }: typeof form.values) {
    await attempt(
      async () => {
        await api.POST('/api/v1/roadmap-items/{id}/appeals', {
          params: { path: { id: itemId } },
          body: { reason: reason.trim() },
        });
        await onSent();
        toast(t('appeal.sent'));
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <Card title={t('appeal.title')}>
      <form className={classes.form} noValidate onSubmit={form.onSubmit(appeal)}>
        <p>{t(`appeal.${right.as}`, { until: formatDateTime(right.until) })}</p>
        <Textarea
          label={t('appeal.reason')}
          description={t('appeal.reasonHelp')}
          autosize
          minRows={3}
          maxRows={12}
          {...form.getInputProps('reason')}
        />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" size="md" loading={busy}>
          {t('appeal.send')}
        </Button>
      </form>
    </Card>
  );
}
