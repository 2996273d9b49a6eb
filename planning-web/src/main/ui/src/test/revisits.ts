import type { Revisit, Tripwire } from '@/api/revisits';

/** A tripwire on a key result, which holds. */
export function aTripwire(changes: Partial<Tripwire> = {}): Tripwire {
  return {
    id: 'tripwire-1',
    cycleId: 'cycle-1',
    subject: { kind: 'THEME', id: 'theme-1', name: 'Keep practices', gone: false },
    measure: { kind: 'KEY_RESULT', id: 'key-result-1', name: 'Practices that leave', unit: '% a year', gone: false },
    comparison: 'AT_MOST',
    threshold: 11.5,
    bound: 11.5,
    startsOn: '2027-01-01',
    ended: false,
    owner: { id: 'person-1', name: 'Ada Lindqvist' },
    agreed: 'stop the reporting work.',
    state: 'HOLDS',
    newest: { day: '2027-02-01', value: 11.2 },
    mayChange: true,
    mayDecide: false,
    version: 1,
    ...changes,
  };
}

/** The same, after its figure went beyond the limit. */
export function aTrippedOne(changes: Partial<Tripwire> = {}): Tripwire {
  const beyond = { day: '2027-03-01', value: 11.9 };
  return aTripwire({ state: 'TRIPPED', newest: beyond, trippedBy: beyond, mayDecide: true, ...changes });
}

/** A question that is due. */
export function aRevisit(changes: Partial<Revisit> = {}): Revisit {
  return {
    id: 'revisit-1',
    cycleId: 'cycle-1',
    subject: { kind: 'PLAN', id: 'cycle-1', name: 'Annual plan 2027', gone: false },
    question: 'Would we choose it again?',
    dueOn: '2027-03-01',
    repeats: 'QUARTERLY',
    state: 'DUE',
    owner: { id: 'person-1', name: 'Ada Lindqvist' },
    mayChange: true,
    mayLookAt: true,
    version: 1,
    ...changes,
  };
}
