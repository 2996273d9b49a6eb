import { type ListSearch, readListSearch } from '../list/search';

/** What of the address is a view: everything but the year. */
export function addressOf(search: ListSearch): string {
  const known = readListSearch({ ...search });
  return new URLSearchParams(Object.entries(known).map(([key, value]) => [key, String(value)])).toString();
}

/** The choices of a view; whatever this build does not know is left out. */
export function searchOf(address: string): ListSearch {
  return readListSearch(Object.fromEntries(new URLSearchParams(address)));
}

/** What is typed in the form. */
export type ViewEntry = { name: string; shared: boolean };
