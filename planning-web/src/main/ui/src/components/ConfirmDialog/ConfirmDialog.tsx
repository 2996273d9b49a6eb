import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useAttempt } from '@/lib/use-attempt';
import { Dialog } from '../Dialog/Dialog';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { componentText } from '../text';
import classes from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  open: boolean;
  /** The question, naming the thing: "Remove the theme Growth?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the button: "Remove theme". */
  confirmLabel: string;
  /** Replaces "Cancel". */
  cancelLabel?: string;
  danger?: boolean;
  /** Asks for words before it lets go on; they reach onConfirm. */
  reason?: { label: string; description?: string; required: boolean };
  /** The dialog closes when the promise resolves, and shows the problem when it rejects. */
  onConfirm: (reason: string) => Promise<unknown> | unknown;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, onClose } = props;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <ConfirmForm {...props} />
    </Dialog>
  );
}

function ConfirmForm(props: ConfirmDialogProps) {
  const { children, confirmLabel, cancelLabel, danger = false, reason, onConfirm, onClose } = props;
  const t = componentText.useText();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, failure, attempt } = useAttempt();

  async function confirm() {
    if (reason?.required && words.trim() === '') {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      await onConfirm(words.trim());
      onClose();
    });
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React hands events of a portal to the component around it: a form there would take this for its own.
        event.stopPropagation();
        confirm();
      }}
    >
      <div>{children}</div>
      {reason && (
        <Textarea
          label={reason.label}
          description={reason.description}
          required={reason.required}
          autosize
          minRows={3}
          data-autofocus
          value={words}
          error={missing ? t('confirm.reasonMissing') : undefined}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setMissing(false);
          }}
        />
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {cancelLabel ?? t('confirm.cancel')}
        </Button>
        <Button type="submit" color={danger ? 'danger' : 'accent'} loading={busy}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}
