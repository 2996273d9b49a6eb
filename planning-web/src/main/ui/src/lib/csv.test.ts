import { expect, test } from 'vitest';
import { csvCell, csvOf } from './csv';

test('a cell never starts a formula', () => {
  expect(csvCell('=1+1')).toBe("'=1+1");
  expect(csvCell('say "hi"')).toBe('"say ""hi"""');
  expect(csvCell('plain')).toBe('plain');
});

test('a number below 0 is a number', () => {
  expect(csvCell('-0.25')).toBe('-0.25');
  expect(csvCell('-1+cmd()')).toBe("'-1+cmd()");
});

test('rows end with CR LF, and a comma stays in its cell', () => {
  expect(
    csvOf([
      ['Tier', 'Begun'],
      ['1, 2', '3'],
    ]),
  ).toBe('Tier,Begun\r\n"1, 2",3');
});
