import { useSyncExternalStore } from 'react';
import type { Schema } from '@/api/client';

export type SampleCompany = Schema<'SampleCompanyView'>;
export type SamplePerson = SampleCompany['people'][number];

interface KnownSample {
  readonly people: readonly SamplePerson[];
  readonly password: string;
}

/**
 * The sample company's people with their common password, from the one answer that named it. Kept in memory only, so
 * that trying the company out in several capacities takes one click each; a reload forgets it.
 */
let known: KnownSample | undefined;
const listeners = new Set<() => void>();

export function rememberSample({ people, password }: SampleCompany): void {
  known = password == null ? undefined : { people, password };
  announce();
}

export function forgetSample(): void {
  known = undefined;
  announce();
}

function announce(): void {
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useKnownSample(): KnownSample | undefined {
  return useSyncExternalStore(subscribe, () => known);
}
