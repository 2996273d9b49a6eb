import { describe, expect, it } from 'vitest';
import { fingerprintOf, linesOf, partsOf, textOf } from './statement';

const statement = `NORTHLINE STATEMENT stmt/v1
Tier 1
Verdict PROCEED
Dissent:
  | None was recorded

ITEM RM-2027-014 0193
Title:
  | Smart pricing
  | WHO MUST SIGN
  |${' '}

WHO MUST SIGN
2 people, at least 1 MISUSE_REVIEWER, at least 1 STAKEHOLDER
`;

describe('statement on the page', () => {
  it.each([statement, '', '\n\n', '  | ', '  |no space', 'a\n  | b\n\n  | c', '  |  | twice'])(
    'is the same text as the one that is hashed: %j',
    (text) => {
      expect(textOf(linesOf(text))).toBe(text);
    },
  );

  it('never lets words that a person wrote pose as a heading', () => {
    const headings = linesOf(statement).filter(({ kind }) => kind === 'heading');

    expect(headings.map(({ text }) => text)).toEqual([
      'NORTHLINE STATEMENT stmt/v1',
      'ITEM RM-2027-014 0193',
      'WHO MUST SIGN',
    ]);
  });

  it('sets questions apart from what surrounds them', () => {
    const parts = partsOf(
      linesOf('ANSWERS\nFM-01 Who pays?\nANSWERED\n  | FM-02 We do\nWritten by: Lea\nVL-02 Who misuses it?'),
    );

    expect(parts.map(({ heading }) => heading)).toEqual(['ANSWERS']);
    expect(parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['question', 'line', 'quote', 'line', 'question']);
  });

  it('shows each line that says something, in its part', () => {
    const shown = partsOf(linesOf(statement)).flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(({ lines }) => lines),
    ]);

    expect(shown).toEqual(
      linesOf(statement)
        .filter(({ kind }) => kind !== 'blank')
        .map(({ text }) => text),
    );
  });

  it('computes the fingerprint from the text itself', async () => {
    expect(await fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
