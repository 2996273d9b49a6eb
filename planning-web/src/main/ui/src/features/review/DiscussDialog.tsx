import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import type { Scenario } from './model';
import { BothScores } from './Scores';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

const SHORTEST = 20;

interface DiscussDialogProps {
  scenario: Scenario;
  number: number;
  onClose: () => void;
}

/** What was said about two scores that lie far apart. It changes neither. */
export function DiscussDialog({ scenario, number, onClose }: DiscussDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (words) => (words.trim().length < SHORTEST ? t('scores.discuss.error') : null) },
  });

  async function record({ text }: typeof form.values) {
    await attempt(
      async () => {
        await api.POST('/api/v1/misuse-scenarios/{id}/score-discussions', {
          params: { path: { id: scenario.id } },
          body: { text: text.trim() },
        });
        await refresh();
        toast(t('scores.discuss.done'));
        onClose();
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <Dialog open title={t('scores.discuss.title', { number })} onClose={onClose} size="medium">
      <form className={classes.fields} noValidate onSubmit={form.onSubmit(record)}>
        <p>{scenario.title}</p>
        <BothScores scenario={scenario} />
        <p>{t('scores.discuss.words')}</p>
        <Textarea
          label={t('scores.discuss.field')}
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('text')}
        />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('scores.discuss.save')}
        </Button>
      </form>
    </Dialog>
  );
}
