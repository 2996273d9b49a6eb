import { Button, PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { isProblem } from '@/api/problem';
import { useAttempt } from '@/lib/use-attempt';
import { Dialog } from '../Dialog/Dialog';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { componentText } from '../text';
import classes from './PasswordStepUp.module.css';

interface PasswordStepUpProps {
  open: boolean;
  /** What the person is about to do: "Sign off Smart pricing assistant". */
  title: string;
  /** The statement that is signed, in full and readable before the button. */
  children: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  /** Rejects with the server's problem; a wrong password is shown at the field and can be corrected. */
  onConfirm: (password: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for the password again, because a signature must come from the person and not from a browser left open. */
export function PasswordStepUp(props: PasswordStepUpProps) {
  const { open, title, onClose } = props;
  return (
    <Dialog open={open} title={title} onClose={onClose} size="medium">
      <StepUpForm {...props} />
    </Dialog>
  );
}

function StepUpForm({ children, confirmLabel, danger = false, onConfirm, onClose }: PasswordStepUpProps) {
  const t = componentText.useText();
  const [password, setPassword] = useState('');
  const [fieldError, setFieldError] = useState<string>();
  const { busy, failure, attempt } = useAttempt();

  async function confirm() {
    if (password === '') {
      setFieldError(t('stepUp.missing'));
      return;
    }
    await attempt(async () => {
      await onConfirm(password);
      onClose();
    }, leftOf);
  }

  function leftOf(error: unknown): unknown {
    if (isWrongPassword(error)) {
      setFieldError(t('stepUp.wrong'));
      return undefined;
    }
    return error;
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long statement scrolls, and must do so by keyboard. */}
      <section className={classes.statement} aria-label={t('stepUp.statement')} tabIndex={0}>
        {children}
      </section>
      <PasswordInput
        label={t('stepUp.password')}
        description={t('stepUp.why')}
        autoComplete="current-password"
        data-autofocus
        size="md"
        value={password}
        error={fieldError}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
          setFieldError(undefined);
        }}
      />
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" size="md" onClick={onClose}>
          {t('confirm.cancel')}
        </Button>
        <Button type="submit" size="md" color={danger ? 'danger' : 'accent'} loading={busy}>
          {confirmLabel}
        </Button>
      </div>
    </form>
  );
}

function isWrongPassword(error: unknown): boolean {
  return isProblem(error, 'wrong-password');
}
