import { localStorageColorSchemeManager } from '@mantine/core';

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'northline-color-scheme' });

const ATTRIBUTE = 'data-mantine-color-scheme';

/** Paper is white: a page printed from the dark scheme would waste ink and lose its tints. */
export function printInLight(root: HTMLElement = document.documentElement): void {
  let screenScheme: string | null = null;
  window.addEventListener('beforeprint', () => {
    screenScheme = root.getAttribute(ATTRIBUTE);
    root.setAttribute(ATTRIBUTE, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (screenScheme) {
      root.setAttribute(ATTRIBUTE, screenScheme);
    }
  });
}
