import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { componentText } from '../text';

const ConfirmDialog = lazy(async () => ({ default: (await import('../ConfirmDialog/ConfirmDialog')).ConfirmDialog }));

/** How long a screen that saves by itself may take before it asks, in milliseconds. */
const PATIENCE = 700;

interface UnsavedGuardProps {
  dirty: boolean;
  /** What was typed is saved when its field is left, so that the click that leaves the screen saves it too. */
  autosaves?: boolean;
}

/** Asks before a change of screen, a reload or a closed window throws away what was typed; goes on by itself once it is saved. */
export function UnsavedGuard({ dirty, autosaves = false }: UnsavedGuardProps) {
  const t = componentText.useText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const { status, proceed } = blocker;
  const blocked = status === 'blocked';
  const hasWaited = useDelayed(blocked);

  useEffect(() => {
    if (blocked && !dirty) {
      proceed();
    }
  }, [blocked, dirty, proceed]);

  if (!blocked || !dirty || (autosaves && !hasWaited)) {
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

/** True once it has been so for longer than our patience. */
function useDelayed(so: boolean): boolean {
  const [delayed, setDelayed] = useState(false);
  useEffect(() => {
    if (!so) {
      setDelayed(false);
      return;
    }
    const timer = setTimeout(() => setDelayed(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [so]);
  return delayed;
}
