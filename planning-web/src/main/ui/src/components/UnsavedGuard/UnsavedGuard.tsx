import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog';
import { componentText } from '../text';

/** Asks before a change of screen, a reload or a closed window throws away what was typed. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const t = componentText.useText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: dirty,
    withResolver: true,
  });

  if (blocker.status !== 'blocked') {
    return null;
  }
  return (
    <ConfirmDialog
      open
      title={t('leave.title')}
      confirmLabel={t('leave.leave')}
      cancelLabel={t('leave.stay')}
      danger
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      {t('leave.words')}
    </ConfirmDialog>
  );
}
