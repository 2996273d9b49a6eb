import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { useAttempt } from '@/lib/use-attempt';
import type { Scenario } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

const CHOICES = ['MITIGATE', 'ACCEPT', 'STOP'] as const;

interface DispositionDialogProps {
  scenario: Scenario;
  number: number;
  onClose: () => void;
}

/** What happens with a scenario, who said so and why. */
export function DispositionDialog({ scenario, number, onClose }: DispositionDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: {
      choice: (scenario.disposition?.choice ?? 'MITIGATE') as (typeof CHOICES)[number],
      reason: scenario.disposition?.reason ?? '',
    },
    validate: { reason: (value) => (value.trim() === '' ? t('disposition.reasonMissing') : null) },
  });

  async function decide({ choice, reason }: typeof form.values) {
    await attempt(
      async () => {
        await api.PUT('/api/v1/misuse-scenarios/{id}/disposition', {
          params: { path: { id: scenario.id } },
          body: { choice, reason: reason.trim() },
        });
        await refresh();
        onClose();
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <Dialog open title={t('disposition.title', { number })} onClose={onClose} size="medium">
      <form className={classes.fields} noValidate onSubmit={form.onSubmit(decide)}>
        <Segments
          stacked
          label={t('disposition.label')}
          hideLabel
          options={CHOICES.map((choice) => ({
            value: choice,
            label: (
              <span>
                <strong>{t(`disposition.${choice}`)}.</strong> {t(`disposition.help.${choice}`)}
              </span>
            ),
          }))}
          value={form.values.choice}
          onChange={(choice) => form.setFieldValue('choice', choice)}
        />
        <Textarea label={t('disposition.reason')} autosize minRows={2} {...form.getInputProps('reason')} />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('disposition.save')}
        </Button>
      </form>
    </Dialog>
  );
}
