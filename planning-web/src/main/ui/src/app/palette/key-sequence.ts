export type KeyCommand =
  | { readonly kind: 'search' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'page'; readonly action: 'new' | 'edit' };

interface Step {
  /** True when the next key completes a sequence that g has begun. */
  readonly going: boolean;
  readonly command?: KeyCommand;
}

/** Reads single keys: / ? n e, and g followed by the letter of a screen. */
export function readKey(going: boolean, key: string): Step {
  if (going) {
    return { going: false, command: { kind: 'go', key } };
  }
  switch (key) {
    case 'g':
      return { going: true };
    case '/':
      return { going: false, command: { kind: 'search' } };
    case '?':
      return { going: false, command: { kind: 'shortcuts' } };
    case 'n':
      return { going: false, command: { kind: 'page', action: 'new' } };
    case 'e':
      return { going: false, command: { kind: 'page', action: 'edit' } };
    default:
      return { going: false };
  }
}
