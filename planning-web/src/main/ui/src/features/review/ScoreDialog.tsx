import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import type { Scenario } from './model';
import { ScoreFields } from './ScoreFields';
import { type ScoreDraft, STORY, scoreInputOf } from './scenario-draft';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

const UNSCORED: ScoreDraft = { severity: '', likelihood: '', aggravators: [] };

interface ScoreDialogProps {
  scenario: Scenario;
  number: number;
  onClose: () => void;
}

/** The second score, from the story alone: the first one is nowhere on the page, because the server keeps it back. */
export function ScoreDialog({ scenario, number, onClose }: ScoreDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm<ScoreDraft>({
    initialValues: UNSCORED,
    validate: { severity: (chosen) => (chosen === '' ? t('scenarios.error.severity') : null) },
  });

  async function score(draft: ScoreDraft) {
    await attempt(
      async () => {
        await api.POST('/api/v1/misuse-scenarios/{id}/second-scores', {
          params: { path: { id: scenario.id } },
          body: { number: scenario.scoring.number, ...scoreInputOf(draft) },
        });
        await refresh();
        toast(t('scores.saved'));
        onClose();
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <Dialog open title={t('scores.title', { number })} onClose={onClose} size="large">
      <form className={classes.fields} noValidate onSubmit={form.onSubmit(score)}>
        <p>{scenario.scoring.asked ? t('scores.words') : t('scores.wordsOpen')}</p>
        <div>
          <h3>{scenario.title}</h3>
          <dl className={classes.read}>
            {STORY.filter((part) => scenario[part] !== '').map((part) => (
              <div key={part}>
                <dt>{t(`scenarios.field.${part}`)}</dt>
                <dd>{scenario[part]}</dd>
              </div>
            ))}
          </dl>
        </div>
        <ScoreFields kind={scenario.kind} form={form} />
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('scores.save')}
        </Button>
      </form>
    </Dialog>
  );
}
