import { useSuspenseQuery } from '@tanstack/react-query';
import { type Cycle, cyclesQuery } from '@/api/cycle';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { CycleFields } from './CycleFields';
import { cycleFieldLabels } from './labels';
import { suggestedYear } from './model';
import { cycleText } from './text';
import { useCycleEditing } from './use-cycle-editing';

interface CycleDialogProps {
  /** The cycle to edit; without it the dialog writes a new one. */
  cycle?: Cycle | undefined;
  onSaved: (saved: Cycle) => void;
  onClose: () => void;
}

export function CycleDialog({ cycle, onSaved, onClose }: CycleDialogProps) {
  const t = cycleText.useText();
  const { data: cycles } = useSuspenseQuery(cyclesQuery);
  const editing = useCycleEditing(cycle, suggestedYear(new Date(), cycles), (saved) => {
    onSaved(saved);
    onClose();
  });

  return (
    <FormDialog
      title={cycle ? t('form.editTitle') : t('form.newTitle')}
      editing={editing}
      fieldLabels={cycleFieldLabels()}
      saveLabel={cycle ? t('form.save') : t('form.create')}
      size="medium"
      onClose={onClose}
    >
      <CycleFields editing={editing} isNew={cycle === undefined} />
    </FormDialog>
  );
}
