import { IconAlertTriangle, IconCheck, IconLoader2, IconPencil } from '@tabler/icons-react';
import classes from './SaveState.module.css';
import { saveStateText } from './text';

export type Saving = 'idle' | 'pending' | 'saving' | 'saved' | 'failed' | 'clash';

interface SaveStateProps {
  state: Saving;
  onRetry?: () => void;
}

/** Says whether what was typed is safe: always at the same place, in words, and announced when it changes for the worse. */
export function SaveState({ state, onRetry }: SaveStateProps) {
  const t = saveStateText.useText();

  return (
    <span className={classes.state} data-state={state} role={state === 'failed' ? 'alert' : 'status'}>
      {state === 'pending' && <IconPencil size={14} aria-hidden />}
      {state === 'saving' && <IconLoader2 size={14} aria-hidden className={classes.turning} />}
      {state === 'saved' && <IconCheck size={14} aria-hidden />}
      {(state === 'failed' || state === 'clash') && <IconAlertTriangle size={14} aria-hidden />}
      {state !== 'idle' && t(state)}
      {state === 'failed' && onRetry && (
        <button type="button" className={classes.retry} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </span>
  );
}
