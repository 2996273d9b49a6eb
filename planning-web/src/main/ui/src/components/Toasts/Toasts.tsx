import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { componentText } from '../text';
import classes from './Toasts.module.css';
import { dismissToast, type Toast, toastStore } from './toasts';

const SHOWN_FOR = 6_000;
const SHOWN_FOR_WITH_UNDO = 12_000;

/** Where toasts appear; the shell has one. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.shown);
  return (
    <div role="status" className={classes.corner} data-print="hide">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast: { id, text, undo } }: { toast: Toast }) {
  const t = componentText.useText();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) {
      return;
    }
    const timer = window.setTimeout(() => dismissToast(id), undo ? SHOWN_FOR_WITH_UNDO : SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [id, undo, held]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a toast or focusing its button only keeps it on screen.
    <div
      className={classes.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <IconCircleCheck size={17} className={classes.icon} aria-hidden />
      <span className={classes.text}>{text}</span>
      {undo && (
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            undo();
            dismissToast(id);
          }}
        >
          {t('toast.undo')}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={t('toast.dismiss')} onClick={() => dismissToast(id)}>
        <IconX size={15} aria-hidden />
      </button>
    </div>
  );
}
