/**
 * The statement that people sign is one text, and its hash is what the signature binds to. The page sets that text in
 * readable type, but shows each line of it and nothing else: what is read is what is signed.
 */
export type Line =
  /** WHO IS TOUCHED, ANSWERS: starts a part. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A question of the bank, with its number. */
  | { readonly kind: 'question'; readonly text: string }
  /** A sentence of the statement itself, or the name of what follows. */
  | { readonly kind: 'line'; readonly text: string }
  /** Words that a person wrote; the statement marks each line of them with a bar. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: '' };

const BAR = '  | ';
/** In capitals, but for the word that says that a question was answered. */
const HEADING = /^(?!ANSWERED$)(?:[A-Z][A-Z ]{3,}(?: stmt\/v\d+)?|ITEM .*)$/;
const QUESTION = /^[A-Z]{2}-\d{2,} /;

export function linesOf(statement: string): readonly Line[] {
  return statement.split('\n').map((text): Line => {
    if (text === '') {
      return { kind: 'blank', text };
    }
    if (text.startsWith(BAR)) {
      return { kind: 'quote', text: text.slice(BAR.length) };
    }
    return { kind: kindOf(text), text };
  });
}

function kindOf(text: string) {
  if (HEADING.test(text)) {
    return 'heading';
  }
  return QUESTION.test(text) ? 'question' : 'line';
}

/** The text again, byte by byte. A test holds this against linesOf: nothing is added and nothing is left out. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => (line.kind === 'quote' ? BAR + line.text : line.text)).join('\n');
}

/** Neighbouring lines of one kind, as one paragraph of the page. */
export interface Block {
  readonly kind: Line['kind'];
  readonly lines: readonly string[];
}

export interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Parts under their headings; what precedes the first heading is the first part. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: { heading: string; blocks: { kind: Line['kind']; lines: string[] }[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'heading' || parts.length === 0) {
      parts.push({ heading: line.kind === 'heading' ? line.text : '', blocks: [] });
    }
    const blocks = parts.at(-1)?.blocks;
    if (blocks === undefined || line.kind === 'heading' || line.kind === 'blank') {
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === line.kind) {
      last.lines.push(line.text);
    } else {
      blocks.push({ kind: line.kind, lines: [line.text] });
    }
  }
  return parts;
}

/** The fingerprint that this browser computes itself from the very text on screen; undefined where it cannot. */
export async function fingerprintOf(text: string): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  // Browsers offer it on encrypted connections and on this machine only.
  if (subtle === undefined) {
    return undefined;
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
