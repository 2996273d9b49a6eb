/** Who changed a field while two people edited the same thing. */
export interface FieldChange {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly changedBy: 'both' | 'me' | 'them';
}

export interface Reconciliation<Values> {
  /** Mine wherever I changed something, theirs everywhere else. */
  readonly merged: Values;
  readonly changes: readonly FieldChange[];
}

/** Puts my changes on top of theirs, field by field: base is what I was shown when I started. */
export function reconcile<Values extends object>(base: Values, mine: Values, theirs: Values): Reconciliation<Values> {
  const merged = { ...theirs };
  const changes: FieldChange[] = [];

  for (const field of Object.keys(mine) as (keyof Values & string)[]) {
    const iChanged = !isSame(base[field], mine[field]);
    const theyChanged = !isSame(base[field], theirs[field]);
    const differ = !isSame(mine[field], theirs[field]);
    if (iChanged) {
      merged[field] = mine[field];
    }
    if ((iChanged || theyChanged) && differ) {
      const changedBy = iChanged && theyChanged ? 'both' : iChanged ? 'me' : 'them';
      changes.push({ field, mine: mine[field], theirs: theirs[field], changedBy });
    }
  }
  return { merged, changes };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
