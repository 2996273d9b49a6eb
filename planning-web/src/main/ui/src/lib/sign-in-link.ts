/** Whom a sign-in link is for, with the password that somebody was given. */
export interface SignInLink {
  readonly email: string;
  readonly password: string;
}

/**
 * An address that opens the sign-in form filled in. All of it stands behind the #, which no browser sends to a server;
 * in letters and digits only, so that no mail program breaks or rewrites it.
 */
export function signInLink({ email, password }: SignInLink, origin: string = window.location.origin): string {
  const bytes = new TextEncoder().encode(`${email}\n${password}`);
  const letters = btoa(String.fromCharCode(...bytes));
  return `${origin}/sign-in#${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** What stands behind the # of an address, without it; absent when it is not of a sign-in link. */
export function readSignInLink(hash: string): SignInLink | undefined {
  try {
    const letters = atob(hash.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
    );
    const [email, password, ...rest] = text.split('\n');
    return email && password && rest.length === 0 ? { email, password } : undefined;
  } catch {
    return undefined;
  }
}
