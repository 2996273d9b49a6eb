import { type KeyboardEvent, useRef } from 'react';
import { stepOf, type TreeRow, typedTo } from './rows';

interface TreeKeys {
  rows: readonly TreeRow[];
  at: number;
  goTo: (index: number) => void;
  open: (keys: readonly string[]) => void;
  close: (key: string) => void;
  /** Opens the page of the row, or with Shift its line alone. */
  enter: (row: TreeRow, lineOnly: boolean) => void;
}

const TYPING_PAUSE = 700;

/** The keys of a treegrid whose rows take the focus. */
export function useTreeKeys({ rows, at, goTo, open, close, enter }: TreeKeys) {
  const typed = useRef({ text: '', when: 0 });

  function typeAhead(letter: string) {
    const now = Date.now();
    const before = now - typed.current.when < TYPING_PAUSE ? typed.current.text : '';
    typed.current = { text: before + letter.toLocaleLowerCase(), when: now };
    goTo(typedTo(rows, at, typed.current.text));
  }

  return (event: KeyboardEvent) => {
    const row = rows[at];
    if (event.target !== (event.target as HTMLElement).closest('tr') || row === undefined) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = stepOf(rows, at, event.key);
    if (step === undefined && event.key !== 'Enter' && !/^[\p{L}\p{N}]$/u.test(event.key)) {
      return;
    }
    // Letters mean rows here, and none of the shortcuts of the whole application.
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    if (event.key === 'Enter') {
      enter(row, event.shiftKey);
    } else if (step === undefined) {
      typeAhead(event.key);
    } else if ('to' in step) {
      goTo(step.to);
    } else if ('open' in step) {
      open(step.open);
    } else {
      close(step.close);
    }
  };
}
