const ENGLISH = 'en-GB';

/**
 * The reader's language, for numbers and dates. English where the browser names none, or none that is a language tag: one
 * without a set language takes over the system's locale ("en-US@posix"), and every formatter refuses that.
 */
export function readerLocale(): string {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}
