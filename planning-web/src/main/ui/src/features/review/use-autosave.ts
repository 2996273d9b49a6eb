import { useEffect, useReducer, useRef, useState } from 'react';
import { hasStatus } from '@/api/problem';
import type { Saving } from '@/components/SaveState/SaveState';
import { type Autosave, type AutosaveEvent, next, type Stored, startFrom } from './autosave';

interface AutosaveOptions<Value> {
  stored: Stored<Value>;
  /** Whether a draft says enough to be sent; half an answer waits. */
  isComplete: (draft: Value) => boolean;
  save: (draft: Value, version: number) => Promise<Stored<Value>>;
  /** What the server has now, after it refused because somebody else was faster. */
  reload: () => Promise<Stored<Value>>;
}

const PAUSE_IN_TYPING = 900;

export interface AutosaveField<Value> {
  readonly draft: Value;
  readonly saving: Saving;
  readonly error: unknown;
  readonly theirs: Stored<Value> | undefined;
  /** True while something typed is not on the server. */
  readonly unsaved: boolean;
  /** `at once` for a choice; text waits for a pause or for the field to be left. */
  change(draft: Value, when?: 'at once' | 'after a pause'): void;
  flush(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** A field that saves itself: after a pause in typing, when it is left, and again when the first try failed. */
export function useAutosave<Value>(options: AutosaveOptions<Value>): AutosaveField<Value> {
  const { stored } = options;
  const [state, dispatch] = useReducer(next<Value>, stored, startFrom<Value>);
  const [error, setError] = useState<unknown>();
  const latest = useRef({ state, options });
  latest.current = { state, options };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version is news.
  useEffect(() => dispatch({ type: 'arrived', stored }), [stored.version]);

  async function send(sent: Value, version: number) {
    const { save, reload } = latest.current.options;
    dispatch({ type: 'sent' });
    setError(undefined);
    try {
      dispatch({ type: 'saved', sent, stored: await save(sent, version) });
    } catch (failure) {
      dispatch(await explain(failure, reload));
      setError(failure);
    }
  }

  function flush() {
    clearTimeout(timer.current);
    const { state: now, options: given } = latest.current;
    if ((now.phase === 'dirty' || now.phase === 'failed') && given.isComplete(now.draft)) {
      send(now.draft, now.base.version);
    }
  }

  // After a save during which typing went on, and after "save mine instead", the next save follows by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: flush reads the latest state itself.
  useEffect(() => {
    if (state.phase === 'dirty') {
      timer.current = setTimeout(flush, PAUSE_IN_TYPING);
      return () => clearTimeout(timer.current);
    }
    return undefined;
  }, [state.phase, state.draft, state.base]);

  function change(draft: Value, when: 'at once' | 'after a pause' = 'after a pause') {
    dispatch({ type: 'typed', draft });
    if (when === 'at once' && options.isComplete(draft) && state.phase !== 'saving' && state.phase !== 'clash') {
      clearTimeout(timer.current);
      send(draft, state.base.version);
    }
  }

  return {
    draft: state.draft,
    saving: shown(state),
    error: state.phase === 'failed' ? error : undefined,
    theirs: state.phase === 'clash' ? state.theirs : undefined,
    unsaved: state.phase !== 'clean',
    change,
    flush,
    keepMine: () => dispatch({ type: 'keptMine' }),
    takeTheirs: () => dispatch({ type: 'tookTheirs' }),
  };
}

async function explain<Value>(failure: unknown, reload: () => Promise<Stored<Value>>): Promise<AutosaveEvent<Value>> {
  if (!hasStatus(failure, 412)) {
    return { type: 'failed' };
  }
  try {
    return { type: 'clashed', theirs: await reload() };
  } catch {
    return { type: 'failed' };
  }
}

function shown<Value>({ phase, savedOnce }: Autosave<Value>): Saving {
  switch (phase) {
    case 'clean':
      return savedOnce ? 'saved' : 'idle';
    case 'dirty':
      return 'pending';
    default:
      return phase;
  }
}
