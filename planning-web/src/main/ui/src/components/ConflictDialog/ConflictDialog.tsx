import { Button } from '@mantine/core';
import { formatRelative } from '@/lib/format';
import { Dialog } from '../Dialog/Dialog';
import type { FieldChange } from '../EditForm/model';
import type { Conflict, Editing } from '../EditForm/use-editing';
import { componentText } from '../text';
import classes from './ConflictDialog.module.css';

interface ConflictDialogProps<Values> {
  editing: Editing<Values>;
  fieldLabels: Record<keyof Values & string, string>;
  showValue?: (field: string, value: unknown) => string;
}

/** Shows both versions field by field when somebody else saved first, and keeps what was typed. */
export function ConflictDialog<Values>({ editing, fieldLabels, showValue }: ConflictDialogProps<Values>) {
  const t = componentText.useText();
  const { conflict } = editing;

  return (
    <Dialog
      open={conflict !== undefined}
      title={t('conflict.title')}
      size="large"
      onClose={editing.keepEditing}
      footer={
        <>
          <Button variant="default" onClick={editing.keepEditing}>
            {t('conflict.stay')}
          </Button>
          <Button variant="default" onClick={editing.discard}>
            {t('conflict.discard')}
          </Button>
          <Button onClick={editing.reapply} data-autofocus>
            {t('conflict.reapply')}
          </Button>
        </>
      }
    >
      {conflict && <Differences conflict={conflict} fieldLabels={fieldLabels} showValue={showValue} />}
    </Dialog>
  );
}

interface DifferencesProps<Values> {
  conflict: Conflict<Values>;
  fieldLabels: Record<string, string>;
  showValue: ((field: string, value: unknown) => string) | undefined;
}

function Differences<Values>({ conflict, fieldLabels, showValue }: DifferencesProps<Values>) {
  const t = componentText.useText();
  const { changedBy, changedAt } = conflict.theirs;
  const words =
    changedBy && changedAt
      ? t('conflict.wordsWho', { who: changedBy, when: formatRelative(changedAt) })
      : t('conflict.words');

  return (
    <>
      <p className={classes.words}>{words}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflict.changes.map((change) => (
            <Difference
              key={change.field}
              change={change}
              label={fieldLabels[change.field] ?? change.field}
              showValue={showValue}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DifferenceProps {
  change: FieldChange;
  label: string;
  showValue: ((field: string, value: unknown) => string) | undefined;
}

function Difference({ change, label, showValue }: DifferenceProps) {
  const t = componentText.useText();
  const note = { both: t('conflict.bothChanged'), me: t('conflict.onlyMine'), them: t('conflict.onlyTheirs') };
  const read = (value: unknown) => (showValue ? showValue(change.field, value) : asText(value)) || t('conflict.empty');
  const minesKept = change.changedBy !== 'them';

  return (
    <tr>
      <th scope="row">
        {label}
        <span className={classes.note}>{note[change.changedBy]}</span>
      </th>
      <td data-kept={minesKept || undefined}>{read(change.mine)}</td>
      <td data-kept={!minesKept || undefined}>{read(change.theirs)}</td>
    </tr>
  );
}

function asText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(asText).join(', ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
