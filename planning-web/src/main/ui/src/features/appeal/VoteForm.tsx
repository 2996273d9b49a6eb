import { Button, PasswordInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFieldsOrPassword } from '@/api/problem-to-form';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import classes from './Appeal.module.css';
import { type Appeal, VOTES } from './model';
import { appealText } from './text';

interface VoteFormProps {
  appeal: Appeal;
  onSent: () => Promise<unknown>;
}

/** A vote has a name, a reason that everybody can read, and the person's password. */
export function VoteForm({ appeal, onSent }: VoteFormProps) {
  const t = appealText.useText();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: { vote: undefined as (typeof VOTES)[number] | undefined, reason: '', password: '' },
    validate: {
      vote: (value) => (value === undefined ? t('error.vote') : null),
      reason: (words) => (words.trim() === '' ? t('error.reason') : null),
      password: (value) => (value === '' ? t('error.password') : null),
    },
  });

  async function send({ vote, reason, password }: typeof form.values) {
    if (vote === undefined) {
      return;
    }
    await attempt(
      async () => {
        await api.POST('/api/v1/appeals/{id}/votes', {
          params: { path: { id: appeal.id } },
          body: { vote, reason: reason.trim(), password },
        });
        await onSent();
        toast(t('vote.sent'));
      },
      (error) => showAtFieldsOrPassword(form, error, t('error.wrong')),
    );
  }

  return (
    <Card title={t('vote.title')}>
      <form className={classes.form} noValidate onSubmit={form.onSubmit(send)}>
        <p>{t('vote.words')}</p>
        <Segments
          stacked
          label={t('vote.label')}
          options={VOTES.map((value) => ({
            value,
            label: (
              <span>
                <strong>{t(`vote.${value}`)}.</strong> {t(`vote.${value}Help`)}
              </span>
            ),
          }))}
          value={form.values.vote}
          onChange={(vote) => form.setFieldValue('vote', vote)}
        />
        {form.errors['vote'] && (
          <p role="alert" className={classes.missing}>
            {form.errors['vote']}
          </p>
        )}
        <Textarea
          label={t('vote.reason')}
          description={t('vote.reasonHelp')}
          autosize
          minRows={3}
          maxRows={12}
          {...form.getInputProps('reason')}
        />
        <PasswordInput
          label={t('vote.password')}
          description={t('vote.passwordHelp')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" size="md" loading={busy}>
          {t('vote.send')}
        </Button>
      </form>
    </Card>
  );
}
