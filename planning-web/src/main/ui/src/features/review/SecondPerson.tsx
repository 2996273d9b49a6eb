import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useSession } from '@/api/session';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import type { Answer } from './model';
import classes from './QuestionField.module.css';
import { reviewText } from './text';
import { useRefresh } from './use-review';

interface SecondPersonProps {
  reviewId: string;
  answer: Answer;
  open: boolean;
}

/** A question is set aside by two people: says who agreed, or lets the reader agree. */
export function SecondPerson({ reviewId, answer, open }: SecondPersonProps) {
  const t = reviewText.useText();
  const { person } = useSession();
  const refresh = useRefresh();
  const second = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/misuse-reviews/{id}/answers/{questionId}/seconds', {
        params: { path: { id: reviewId, questionId: answer.questionId } },
      }),
    onSettled: refresh,
  });
  if (answer.secondedBy != null) {
    return (
      <div className={classes.second} data-done>
        <p>{t('question.seconded', { name: answer.secondedBy.name })}</p>
      </div>
    );
  }
  const own = answer.by.id === person.id;
  return (
    <div className={classes.second}>
      <p>{own ? t('question.secondOwn') : t('question.secondNeeded')}</p>
      {!own && open && (
        <Button size="xs" variant="default" loading={second.isPending} onClick={() => second.mutate()}>
          {t('question.second')}
        </Button>
      )}
      {second.isError && <ProblemNotice error={second.error} />}
    </div>
  );
}
