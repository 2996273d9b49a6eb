import { lazy, type ReactNode, Suspense } from 'react';
import { SaveBar } from '../SaveBar/SaveBar';
import { UnsavedGuard } from '../UnsavedGuard/UnsavedGuard';
import classes from './EditForm.module.css';
import { FormTrouble } from './FormTrouble';
import type { Editing } from './use-editing';

// Two people on one thing is rare: the dialog for it is fetched when it happens.
const ConflictDialog = lazy(async () => ({
  default: (await import('../ConflictDialog/ConflictDialog')).ConflictDialog,
})) as unknown as typeof import('../ConflictDialog/ConflictDialog').ConflictDialog;

interface EditFormProps<Values> {
  /** From useEditing. */
  editing: Editing<Values>;
  /** What each field is called on this screen; the conflict dialog uses the same words. */
  fieldLabels: Record<keyof Values & string, string>;
  /** How a value reads in the conflict dialog, when it is not text. */
  showValue?: (field: string, value: unknown) => string;
  saveLabel?: string;
  /** Shows its buttons only once something was typed. */
  quiet?: boolean;
  /** The fields: editing.form.getInputProps('title') on a Mantine input. */
  children: ReactNode;
}

/** A form over one thing of the server with everything around it: saving, undoing, refusals, conflicts, leaving. */
export function EditForm<Values>(props: EditFormProps<Values>) {
  const { editing, fieldLabels, showValue, saveLabel, quiet, children } = props;
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editing.submit();
        }}
      >
        <div className={classes.fields}>{children}</div>
        <FormTrouble editing={editing} />
        <SaveBar
          dirty={editing.dirty}
          saving={editing.saving}
          onSave={editing.submit}
          onUndo={editing.undo}
          saveLabel={saveLabel}
          quiet={quiet}
        />
      </form>
      {/* Outside of the form: what is submitted in a dialog would bubble up to it as a save. */}
      <Suspense>
        {editing.conflict && <ConflictDialog editing={editing} fieldLabels={fieldLabels} showValue={showValue} />}
      </Suspense>
      <UnsavedGuard dirty={editing.dirty && !editing.saving} />
    </>
  );
}
