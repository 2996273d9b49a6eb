import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
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
  const { busy, failure, attempt } = useAttempt();

  async function create(draft: ItemDraft) {
    await attempt(
      async () => {
        const item = dataOf(await api.POST('/api/v1/roadmap-items', { body: inputOf(draft, cycleId) }));
        await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
        onCreated(item);
      },
      (error) => showAtFields(form, error),
    );
  }

  return (
    <form onSubmit={form.onSubmit(create)} noValidate>
      {failure !== undefined && (
        <div className={classes.failure}>
          <ProblemNotice error={failure} />
        </div>
      )}
      <IdentityFields form={form} cycleId={cycleId} />
      <ScheduleFields form={form} cycleId={cycleId} />
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
