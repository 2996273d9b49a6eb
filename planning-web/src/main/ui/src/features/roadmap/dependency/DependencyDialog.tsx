import { Textarea } from '@mantine/core';
import type { Dependency, DependencyKind } from '@/api/dependencies';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { type FoundItem, ItemSelect } from '@/components/ItemSelect/ItemSelect';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import classes from './Dependencies.module.css';
import { fitsField, takenFor } from './model';
import { itemDependencyText } from './text';
import { type DependencyEntry, useDependencyAdding } from './use-dependency-adding';

interface DependencyDialogProps {
  item: { id: string; cycle: { id: string } };
  dependencies: readonly Dependency[];
  onClose: () => void;
}

/** Asks which item of the cycle this one depends on or relates to. */
export function DependencyDialog({ item, dependencies, onClose }: DependencyDialogProps) {
  const t = itemDependencyText.useText();
  const dates = useDatesWords();
  const { editing, steps, forget } = useDependencyAdding(item.id, (added) => {
    const other = added.item.id === item.id ? added.other : added.item;
    toast(t('dialog.added', { number: other.number }));
    onClose();
  });
  const { form } = editing;
  const { kind, otherItemId: chosen } = form.getValues();

  function change(next: Partial<DependencyEntry>) {
    form.setValues(next);
    form.clearFieldError('otherItemId');
    forget();
  }

  return (
    <FormDialog<DependencyEntry>
      title={t('dialog.title')}
      editing={editing}
      fieldLabels={
        { kind: t('dialog.kind'), otherItemId: t('dialog.item'), note: t('dialog.note') } as Record<
          keyof DependencyEntry & string,
          string
        >
      }
      saveLabel={t('dialog.create')}
      onClose={onClose}
    >
      <div>
        <Segments
          label={t('dialog.kind')}
          stacked
          options={[
            { value: 'DEPENDS_ON', label: t('dialog.dependsOn') },
            { value: 'RELATES_TO', label: t('dialog.relatesTo') },
          ]}
          value={kind}
          onChange={(next: DependencyKind) => change({ kind: next })}
        />
        <p className={classes.hint}>{t(kind === 'DEPENDS_ON' ? 'dialog.dependsOnWords' : 'dialog.relatesToWords')}</p>
      </div>
      <div>
        <ItemSelect
          label={t('dialog.item')}
          among={{ cycle: item.cycle.id }}
          without={takenFor(item.id, kind, dependencies)}
          autoFocus
          path="otherItemId"
          value={chosen}
          error={form.errors['otherItemId']}
          onChange={(next: FoundItem | null) => change({ otherItemId: next })}
        />
        {chosen && (
          <p className={classes.hint}>
            {t(fitsField(chosen.title) ? 'dialog.chosen' : 'dialog.chosenLong', {
              title: chosen.title,
              product: chosen.product.name,
              dates: dates(chosen),
            })}
          </p>
        )}
        {steps.length > 0 && (
          <div className={classes.circle}>
            <ReasonList title={t('dialog.circle')} reasons={steps} />
          </div>
        )}
      </div>
      <Textarea
        label={t('dialog.note')}
        description={t('dialog.noteHint')}
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  );
}
