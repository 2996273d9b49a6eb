import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Team, type TeamEffort, teamsQuery } from '@/api/teams';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { formatNumber } from '@/lib/format';
import classes from './EffortDialog.module.css';
import { type EffortEntry, estimateOf, expectedOf, FIGURES } from './model';
import { effortText } from './text';
import { useEffortEditing } from './use-effort-editing';

interface EffortDialogProps {
  itemId: string;
  /** The effort to change; without it the dialog adds one. */
  effort?: TeamEffort;
  /** The teams that have their effort already. */
  taken?: readonly string[];
  onClose: () => void;
}

/** Asks for the range of an effort, and for its team when it is a new one. */
export function EffortDialog({ itemId, effort, taken = [], onClose }: EffortDialogProps) {
  const t = effortText.useText();
  const teams = useQuery({ ...teamsQuery, enabled: effort === undefined });
  if (effort !== undefined) {
    return <EffortForm itemId={itemId} effort={effort} teams={[]} onClose={onClose} />;
  }
  const free = teams.data?.filter(({ id }) => !taken.includes(id)) ?? [];
  if (free.length > 0) {
    return <EffortForm itemId={itemId} teams={free} onClose={onClose} />;
  }
  if (teams.isPending) {
    return null;
  }
  return (
    <Dialog open title={t('dialog.addTitle')} onClose={onClose}>
      {teams.isError && <ProblemNotice error={teams.error} onRetry={teams.refetch} />}
      {teams.data && <NoTeam all={teams.data.length > 0} />}
    </Dialog>
  );
}

function NoTeam({ all }: { all: boolean }) {
  const t = effortText.useText();
  return (
    <EmptyState
      title={t(all ? 'dialog.allTeams' : 'dialog.noTeam')}
      action={<ButtonLink to="/capacity">{t('dialog.toCapacity')}</ButtonLink>}
    >
      {t(all ? 'dialog.allTeamsWords' : 'dialog.noTeamWords')}
    </EmptyState>
  );
}

interface EffortFormProps {
  itemId: string;
  effort?: TeamEffort;
  teams: readonly Team[];
  onClose: () => void;
}

function EffortForm({ itemId, effort, teams, onClose }: EffortFormProps) {
  const t = effortText.useText();
  const editing = useEffortEditing(itemId, effort, ({ team }) => {
    toast(t(effort ? 'dialog.saved' : 'dialog.added', { team: team.name }));
    onClose();
  });
  const { getInputProps, getValues } = editing.form;
  const estimate = estimateOf(getValues());

  return (
    <FormDialog<EffortEntry>
      title={effort ? t('dialog.changeTitle', { team: effort.team.name }) : t('dialog.addTitle')}
      editing={editing}
      fieldLabels={
        {
          teamId: t('field.team'),
          low: t('field.low'),
          likely: t('field.likely'),
          high: t('field.high'),
        } as Record<keyof EffortEntry & string, string>
      }
      saveLabel={effort ? t('dialog.save') : t('dialog.create')}
      onClose={onClose}
    >
      {effort === undefined && (
        <NativeSelect
          label={t('field.team')}
          data={[
            { value: '', label: t('field.teamNone'), disabled: true },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          data-autofocus
          {...getInputProps('teamId')}
        />
      )}
      <p className={classes.words}>{t('dialog.words')}</p>
      <div className={classes.figures}>
        {FIGURES.map((field) => (
          <TextInput
            key={field}
            label={t(`field.${field}`)}
            inputMode="decimal"
            maxLength={8}
            data-autofocus={(effort !== undefined && field === 'low') || undefined}
            {...getInputProps(field)}
          />
        ))}
      </div>
      <p className={classes.expected} data-absent={estimate === undefined || undefined}>
        {estimate === undefined
          ? t('dialog.noExpected')
          : t('dialog.expected', { expected: formatNumber(expectedOf(estimate), 1) })}
      </p>
    </FormDialog>
  );
}
