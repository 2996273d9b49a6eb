import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { ConflictDialog } from '../ConflictDialog/ConflictDialog';
import { Dialog } from '../Dialog/Dialog';
import { FormTrouble } from '../EditForm/FormTrouble';
import type { Editing } from '../EditForm/use-editing';
import { componentText } from '../text';
import classes from './FormDialog.module.css';

interface FormDialogProps<Values> {
  title: string;
  /** From useEditing; its onSaved closes the dialog. */
  editing: Editing<Values>;
  /** What each field is called here; the conflict dialog uses the same words. */
  fieldLabels: Record<keyof Values & string, string>;
  /** Writes out what is no text, for the conflict dialog. */
  showValue?: (field: string, value: unknown) => string;
  /** The verb of the button: "Add theme". */
  saveLabel: string;
  size?: 'small' | 'medium' | 'large';
  onClose: () => void;
  children: ReactNode;
}

/**
 * A short form over the page. Render it only while it is open: it starts with what it is given. Closing it does not
 * throw away what was typed without asking.
 */
export function FormDialog<Values>(props: FormDialogProps<Values>) {
  const { title, editing, fieldLabels, showValue, size, onClose, children } = props;
  const [asking, setAsking] = useState(false);

  function saveOnKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      editing.submit();
    }
  }

  return (
    <Dialog open title={title} size={size} onClose={() => (editing.dirty ? setAsking(true) : onClose())}>
      <form
        noValidate
        onKeyDown={saveOnKey}
        onSubmit={(event) => {
          event.preventDefault();
          editing.submit();
        }}
      >
        <div className={classes.fields}>{children}</div>
        <FormTrouble editing={editing} />
        <Buttons {...props} asking={asking} onAsk={setAsking} />
      </form>
      <ConflictDialog editing={editing} fieldLabels={fieldLabels} showValue={showValue} />
    </Dialog>
  );
}

interface ButtonsProps<Values> extends FormDialogProps<Values> {
  asking: boolean;
  onAsk: (asking: boolean) => void;
}

function Buttons<Values>({ editing, saveLabel, onClose, asking, onAsk }: ButtonsProps<Values>) {
  const t = componentText.useText();
  if (asking) {
    return (
      <div className={classes.buttons}>
        <span role="alert" className={classes.question}>
          {t('formDialog.question')}
        </span>
        <Button variant="default" autoFocus onClick={() => onAsk(false)}>
          {t('formDialog.keep')}
        </Button>
        <Button color="danger" onClick={onClose}>
          {t('formDialog.discard')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={() => (editing.dirty ? onAsk(true) : onClose())}>
        {t('confirm.cancel')}
      </Button>
      <Button type="submit" loading={editing.saving} aria-keyshortcuts="Control+Enter">
        {saveLabel}
      </Button>
    </div>
  );
}
