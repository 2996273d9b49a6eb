import type { Cycle } from '@/api/cycle';
import type { LoadQuarter, TeamLoad } from '@/api/teams';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import classes from './CapacityDialog.module.css';
import { quarterLabel } from './labels';
import { type CapacityEntry, QUARTER_FIELDS, type QuarterEntry, type QuarterField } from './model';
import { QuarterFields } from './QuarterFields';
import { teamText } from './text';
import { useCapacityEditing } from './use-capacity-editing';

interface CapacityDialogProps {
  cycle: Cycle;
  quarters: readonly LoadQuarter[];
  row: TeamLoad;
  onClose: () => void;
}

/** What a team has in each quarter of the year: people, less who is away, less what keeps the lights on. */
export function CapacityDialog({ cycle, quarters, row, onClose }: CapacityDialogProps) {
  const t = teamText.useText();
  const { name } = row.team;
  const editing = useCapacityEditing(cycle, row, () => {
    toast(t('capacity.saved', { name }));
    onClose();
  });
  const labels = Object.fromEntries(
    QUARTER_FIELDS.map((field, index) => [field, quarterLabel(quarters, index + 1)]),
  ) as Record<QuarterField, string>;

  return (
    <FormDialog<CapacityEntry>
      title={t('capacity.title', { name, year: cycle.year })}
      editing={editing}
      fieldLabels={labels}
      showValue={(_, value) => t('capacity.inWords', { ...(value as QuarterEntry) })}
      saveLabel={t('capacity.save')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.words}>{t('capacity.words')}</p>
      {QUARTER_FIELDS.map((field) => (
        <QuarterFields key={field} form={editing.form} field={field} label={labels[field]} />
      ))}
    </FormDialog>
  );
}
