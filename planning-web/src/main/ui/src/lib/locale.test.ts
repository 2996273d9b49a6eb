import { afterEach, expect, test, vi } from 'vitest';
import { formatDate, formatNumber } from './format';
import { readerLocale } from './locale';

afterEach(() => vi.restoreAllMocks());

function speaking(language: string | undefined) {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language as string);
}

test('is the language of the browser', () => {
  speaking('de-ch');
  expect(readerLocale()).toBe('de-CH');
  expect(formatDate('2026-12-04')).toBe('4. Dezember 2026');
});

test.each(['en-US@posix', 'C', '', undefined])('is English where the browser says %s', (language) => {
  speaking(language);
  expect(readerLocale()).toBe('en-GB');
  expect(formatDate('2026-12-04')).toBe('4 December 2026');
  expect(formatNumber(1234.5)).toBe('1,234.5');
});
