import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something the page on screen can do: shown in the palette, and bound to a key when its id has one (new, back). */
export interface PageAction {
  readonly id: 'new' | 'back' | 'edit' | (string & {});
  readonly label: string;
  readonly run: () => void;
}

let current: readonly PageAction[] = [];
const listeners = new Set<() => void>();

function change(next: readonly PageAction[]): void {
  current = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function pageActions(): readonly PageAction[] {
  return current;
}

export function useRegisteredPageActions(): readonly PageAction[] {
  return useSyncExternalStore(subscribe, pageActions);
}

/** Offers an action for as long as the calling component is on screen. Undefined offers nothing. */
export function usePageAction(action: PageAction | undefined): void {
  const run = useRef(action?.run);
  run.current = action?.run;
  const id = action?.id;
  const label = action?.label;

  useEffect(() => {
    if (id === undefined || label === undefined) {
      return;
    }
    const registered: PageAction = { id, label, run: () => run.current?.() };
    change([...current, registered]);
    return () => change(current.filter((other) => other !== registered));
  }, [id, label]);
}
