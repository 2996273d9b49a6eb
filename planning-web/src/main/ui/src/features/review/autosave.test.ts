import { describe, expect, it } from 'vitest';
import { type Autosave, type AutosaveEvent, next, startFrom } from './autosave';

const nothing = { value: '', version: 0 };

function stateAfter(...events: AutosaveEvent<string>[]): Autosave<string> {
  return events.reduce(next<string>, startFrom<string>(nothing));
}

describe('a field that saves itself', () => {
  it('is saved once the server has answered', () => {
    const state = stateAfter(
      { type: 'typed', draft: 'Commission' },
      { type: 'sent' },
      { type: 'saved', sent: 'Commission', stored: { value: 'Commission', version: 1 } },
    );

    expect(state).toMatchObject({ phase: 'clean', savedOnce: true, base: { version: 1 } });
  });

  it('keeps what was typed while a save was under way, to be saved next', () => {
    const state = stateAfter(
      { type: 'typed', draft: 'Comm' },
      { type: 'sent' },
      { type: 'typed', draft: 'Commission' },
      { type: 'saved', sent: 'Comm', stored: { value: 'Comm', version: 1 } },
    );

    expect(state).toMatchObject({ phase: 'dirty', draft: 'Commission', base: { version: 1 } });
  });

  it('keeps what was typed when a save fails', () => {
    const state = stateAfter({ type: 'typed', draft: 'Commission' }, { type: 'sent' }, { type: 'failed' });

    expect(state).toMatchObject({ phase: 'failed', draft: 'Commission' });
  });

  it('shows theirs beside mine when two people answer', () => {
    const theirs = { value: 'Retainer', version: 1, by: 'Jonas' };
    const clash = stateAfter({ type: 'typed', draft: 'Commission' }, { type: 'sent' }, { type: 'clashed', theirs });

    expect(clash).toMatchObject({ phase: 'clash', draft: 'Commission', theirs });
    expect(next(clash, { type: 'keptMine' })).toMatchObject({ phase: 'dirty', draft: 'Commission', base: theirs });
    expect(next(clash, { type: 'tookTheirs' })).toMatchObject({ phase: 'clean', draft: 'Retainer' });
  });

  it('sees no clash when both wrote the same', () => {
    const theirs = { value: 'Commission', version: 1 };

    expect(stateAfter({ type: 'typed', draft: 'Commission' }, { type: 'clashed', theirs }).phase).toBe('clean');
  });

  it('takes over what others saved only where nothing was typed', () => {
    const stored = { value: 'Retainer', version: 1 };

    expect(stateAfter({ type: 'arrived', stored })).toMatchObject({ phase: 'clean', draft: 'Retainer' });
    expect(stateAfter({ type: 'typed', draft: 'Commission' }, { type: 'arrived', stored })).toMatchObject({
      phase: 'clash',
      draft: 'Commission',
    });
  });

  it('ignores an old version that arrives late', () => {
    const saved = stateAfter(
      { type: 'typed', draft: 'B' },
      { type: 'sent' },
      { type: 'saved', sent: 'B', stored: { value: 'B', version: 2 } },
    );

    expect(next(saved, { type: 'arrived', stored: { value: 'A', version: 1 } })).toBe(saved);
  });

  it('is clean again when the change is typed back', () => {
    expect(stateAfter({ type: 'typed', draft: 'x' }, { type: 'typed', draft: '' }).phase).toBe('clean');
  });
});
