const LONGEST_KEY = 60;

/** A key out of a name: "Instant Payouts (EU)" becomes instant-payouts-eu. */
export function keyFor(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
}

export function isKey(key: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(key);
}
