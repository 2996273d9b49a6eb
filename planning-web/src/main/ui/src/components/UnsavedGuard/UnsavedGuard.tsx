import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { componentText } from '../text';

const ConfirmDialog = lazy(async () => ({ default: (await import('../ConfirmDialog/ConfirmDialog')).ConfirmDialog }));

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
    <Suspense>
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
    </Suspense>
  );
}
