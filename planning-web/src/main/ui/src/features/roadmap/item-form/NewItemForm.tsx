import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { problemOf } from '@/api/problem';
import { applyProblemToForm } from '@/api/problem-to-form';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { IdentityFields, JudgedFields, ScheduleFields } from './ItemFields';
import classes from './ItemFields.module.css';
import { blankDraft, type ItemDraft, type ItemView, inputOf } from './model';
import { itemFormText } from './text';
import { useItemForm } from './use-item-form';

interface NewItemFormProps {
  cycleId: string;
  /** What the screen around it already knows: the product of a list, the theme of a column. */
  known?: Partial<ItemDraft>;
  onCreated: (item: ItemView) => void;
  onCancel: () => void;
}

/** Creates an item. Only title and product are asked for; the rest can come when it goes to the gate. */
export function NewItemForm({ cycleId, known, onCreated, onCancel }: NewItemFormProps) {
  const t = itemFormText.useText();
  const queryClient = useQueryClient();
  const form = useItemForm(blankDraft(known));
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function create(draft: ItemDraft) {
    setBusy(true);
    setFailure(undefined);
    try {
      const item = dataOf(await api.POST('/api/v1/roadmap-items', { body: inputOf(draft, cycleId) }));
      await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
      onCreated(item);
    } catch (error) {
      const problem = problemOf(error);
      const homeless = applyProblemToForm(form, problem);
      setFailure(problem.errors.length === 0 || homeless.length > 0 ? error : undefined);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={form.onSubmit(create)} noValidate>
      {failure !== undefined && (
        <div className={classes.failure}>
          <ProblemNotice error={failure} />
        </div>
      )}
      <IdentityFields form={form} cycleId={cycleId} />
      <ScheduleFields form={form} />
      <details className={classes.later}>
        <summary>{t('legend.judged')}</summary>
        <p className={classes.explanation}>{t('legend.judgedLater')}</p>
        <JudgedFields form={form} />
      </details>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('new.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('new.create')}
        </Button>
      </div>
    </form>
  );
}
