import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import type { Review } from './model';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

/** The lead gives the villain's hat to somebody. */
export function GiveHat({ review }: { review: Review }) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const [chosen, setChosen] = useState(review.villain?.id ?? null);
  const give = useMutation({
    mutationFn: (personId: string) =>
      api.PUT('/api/v1/misuse-reviews/{id}/villain', { params: { path: { id: review.id } }, body: { personId } }),
    onSuccess: async () => {
      await refresh();
      toast(t('villain.gave'));
    },
  });
  const atField = give.isError ? problemOf(give.error).errors[0]?.detail : undefined;

  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) {
          give.mutate(chosen);
        }
      }}
    >
      <PersonSelect
        label={t('villain.label')}
        value={chosen}
        current={review.villain ?? undefined}
        onChange={setChosen}
        error={atField}
      />
      <Button type="submit" variant="default" loading={give.isPending} disabled={chosen === null}>
        {t('villain.give')}
      </Button>
      {give.isError && atField === undefined && <ProblemNotice error={give.error} />}
    </form>
  );
}
