import { Textarea } from '@mantine/core';
import type { Stance, StrategyOption } from '@/api/strategies';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { Segments } from '@/components/Segments/Segments';
import { STANCES } from './model';
import classes from './RestDialog.module.css';
import { strategyText } from './text';
import type { Stances } from './use-stances';

interface RestDialogProps {
  rest: readonly StrategyOption[];
  stances: Stances;
  onClose: () => void;
}

type RestEntry = { stance: Stance; reason: string };

const BLANK: Loaded<RestEntry> = { values: { stance: 'NOT_NOW', reason: '' }, version: undefined };

/** One stance with one reason for every strategy that has none. They are named once more, so that none goes unseen. */
export function RestDialog({ rest, stances, onClose }: RestDialogProps) {
  const t = strategyText.useText();
  const editing = useEditing<RestEntry>({
    loaded: BLANK,
    validate: ({ reason }): { reason?: string } => (reason.trim() === '' ? { reason: t('reasonMissing') } : {}),
    save: async ({ stance, reason }) => {
      await stances.takeAll(rest, stance, reason.trim());
      return BLANK;
    },
    reload: async () => BLANK,
    onSaved: onClose,
  });
  const { form } = editing;
  const { stance } = form.getValues();

  return (
    <FormDialog
      title={t('rest.title', { count: rest.length })}
      editing={editing}
      fieldLabels={{ stance: t('rest.stance'), reason: t('rest.reason') }}
      saveLabel={t('rest.save', { count: rest.length })}
      size="medium"
      onClose={onClose}
    >
      <ul className={classes.names} aria-label={t('rest.names')}>
        {rest.map(({ id, strategy }) => (
          <li key={id}>{strategy.name}</li>
        ))}
      </ul>
      <Segments
        label={t('rest.stance')}
        options={STANCES.map((value) => ({ value, label: t(`stance.${value}`) }))}
        value={stance}
        onChange={(value) => form.setFieldValue('stance', value)}
      />
      <Textarea
        label={t('rest.reason')}
        placeholder={t(`why.${stance}`)}
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
