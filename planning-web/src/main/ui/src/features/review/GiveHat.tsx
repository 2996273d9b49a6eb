import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

interface GiveHatProps {
  /** What the hat's wearer does: "Who plays the villain". */
  label: string;
  action: string;
  wearer: { id: string; name: string } | null | undefined;
  give: (personId: string) => Promise<unknown>;
  /** What is lost when somebody else gets it. */
  warning?: string | undefined;
}

/** The lead gives a hat of the review to somebody. */
export function GiveHat({ label, action, wearer, give, warning }: GiveHatProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const [chosen, setChosen] = useState(wearer?.id ?? null);
  const giving = useMutation({
    mutationFn: give,
    onSuccess: async () => {
      await refresh();
      toast(t('villain.gave'));
    },
  });
  const atField = giving.isError ? problemOf(giving.error).errors[0]?.detail : undefined;

  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) {
          giving.mutate(chosen);
        }
      }}
    >
      <PersonSelect
        label={label}
        value={chosen}
        current={wearer ?? undefined}
        onChange={setChosen}
        error={atField}
        {...(warning !== undefined && chosen !== wearer?.id && { description: warning })}
      />
      <Button type="submit" variant="default" loading={giving.isPending} disabled={chosen === null}>
        {action}
      </Button>
      {giving.isError && atField === undefined && <ProblemNotice error={giving.error} />}
    </form>
  );
}
