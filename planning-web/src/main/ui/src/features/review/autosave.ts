/** A value as the server has it; version 0 when it has none yet. */
export interface Stored<Value> {
  readonly value: Value;
  readonly version: number;
  /** Who wrote it, when the server says so. */
  readonly by?: string | undefined;
}

/** One field that saves itself. What a person typed is in `draft` and is never replaced without being asked for. */
export interface Autosave<Value> {
  readonly draft: Value;
  /** What the draft started from: the version that a save must name. */
  readonly base: Stored<Value>;
  readonly phase: 'clean' | 'dirty' | 'saving' | 'failed' | 'clash';
  readonly savedOnce: boolean;
  /** What somebody else saved meanwhile; there while the phase is clash. */
  readonly theirs?: Stored<Value>;
}

export type AutosaveEvent<Value> =
  | { readonly type: 'typed'; readonly draft: Value }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly stored: Stored<Value>; readonly sent: Value }
  | { readonly type: 'failed' }
  | { readonly type: 'clashed'; readonly theirs: Stored<Value> }
  | { readonly type: 'arrived'; readonly stored: Stored<Value> }
  | { readonly type: 'keptMine' }
  | { readonly type: 'tookTheirs' };

export function startFrom<Value>(stored: Stored<Value>): Autosave<Value> {
  return { draft: stored.value, base: stored, phase: 'clean', savedOnce: false };
}

export function isSame<Value>(left: Value, right: Value): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

export function next<Value>(state: Autosave<Value>, event: AutosaveEvent<Value>): Autosave<Value> {
  switch (event.type) {
    case 'typed': {
      const unchanged = isSame(event.draft, state.base.value);
      const busy = state.phase === 'saving' || state.phase === 'clash';
      return { ...state, draft: event.draft, phase: busy ? state.phase : unchanged ? 'clean' : 'dirty' };
    }
    case 'sent':
      return { ...state, phase: 'saving' };
    case 'saved':
      // Typing went on while the save was under way: it is saved next, on top of what was just saved.
      return {
        draft: isSame(state.draft, event.sent) ? event.stored.value : state.draft,
        base: event.stored,
        phase: isSame(state.draft, event.sent) ? 'clean' : 'dirty',
        savedOnce: true,
      };
    case 'failed':
      return { ...state, phase: 'failed' };
    case 'clashed':
      // The same words from two people are no clash.
      return isSame(event.theirs.value, state.draft)
        ? { ...startFrom(event.theirs), savedOnce: true }
        : { ...state, phase: 'clash', theirs: event.theirs };
    case 'arrived':
      return arrive(state, event.stored);
    case 'keptMine':
      return state.theirs ? { ...state, base: state.theirs, phase: 'dirty' } : state;
    case 'tookTheirs':
      return state.theirs ? startFrom(state.theirs) : state;
  }
}

/** Another version came in with a reload. Only a field in which nothing was typed takes it over by itself. */
function arrive<Value>(state: Autosave<Value>, stored: Stored<Value>): Autosave<Value> {
  if (stored.version <= state.base.version || state.phase === 'saving') {
    return state;
  }
  if (state.phase === 'clean') {
    return { ...startFrom(stored), savedOnce: false };
  }
  return next(state, { type: 'clashed', theirs: stored });
}
