import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { componentText } from '../text';
import classes from './SaveBar.module.css';

interface SaveBarProps {
  dirty: boolean;
  saving: boolean;
  onSave: () => void;
  /** Back to what was last saved. */
  onUndo: () => void;
  /** Replaces "Save changes" when saving means more than that. */
  saveLabel?: string;
  /** Shows nothing while there is nothing to save: for a small form among other things. */
  quiet?: boolean;
}

/** Saves or takes back what a form holds; stays in sight at the foot of the form. Ctrl+Enter saves from any field. */
export function SaveBar({ dirty, saving, onSave, onUndo, saveLabel, quiet = false }: SaveBarProps) {
  const t = componentText.useText();
  const bar = useRef<HTMLDivElement>(null);
  const save = useRef(onSave);
  save.current = onSave;

  useEffect(() => {
    const scope: HTMLElement | Document = bar.current?.closest('form') ?? document;
    function saveOnKey(event: Event) {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' && (ctrlKey || metaKey)) {
        event.preventDefault();
        save.current();
      }
    }
    scope.addEventListener('keydown', saveOnKey);
    return () => scope.removeEventListener('keydown', saveOnKey);
  }, []);

  return (
    <div
      ref={bar}
      className={classes.bar}
      data-save-bar
      data-dirty={dirty || undefined}
      hidden={quiet && !dirty && !saving}
      data-print="hide"
    >
      <span role="status" className={classes.state}>
        {saving ? t('save.saving') : dirty ? t('save.dirty') : t('save.clean')}
      </span>
      <Button variant="default" disabled={!dirty || saving} onClick={onUndo}>
        {t('save.undo')}
      </Button>
      <Button disabled={!dirty} loading={saving} onClick={onSave} aria-keyshortcuts="Control+Enter">
        {saveLabel ?? t('save.save')}
      </Button>
    </div>
  );
}
