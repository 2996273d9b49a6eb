import type { SubjectFilters, SubjectKind } from '@/api/revisits';

export const KINDS: readonly SubjectKind[] = ['PLAN', 'STRATEGY', 'THEME', 'OBJECTIVE', 'ITEM'];

/** What the address of the screen holds, so that it can be sent as a link. */
export interface RevisitSearch {
  /** The id of who decides or sees to it. */
  owner?: string | undefined;
  subjectKind?: SubjectKind | undefined;
  subject?: string | undefined;
  /** Whether the questions that are done are shown, too. */
  done?: true | undefined;
}

export function readRevisitSearch({ owner, subjectKind, subject, done }: Record<string, unknown>): RevisitSearch {
  const kind = KINDS.find((one) => one === subjectKind);
  return {
    ...(isId(owner) ? { owner } : {}),
    ...(kind === undefined ? {} : { subjectKind: kind }),
    ...(kind !== undefined && isId(subject) ? { subject } : {}),
    ...(done === true ? { done } : {}),
  };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** As the server takes them. */
export function filtersOf({ owner, subjectKind, subject }: RevisitSearch): SubjectFilters {
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(subjectKind === undefined ? {} : { subjectKind }),
    ...(subject === undefined ? {} : { subject }),
  };
}
