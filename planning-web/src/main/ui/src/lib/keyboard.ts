const STORAGE_KEY = 'northline-single-keys';

/** Single letters must not act while somebody writes, nor behind an open dialog, nor when the person switched them off. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  const writes =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'));
  return writes || document.querySelector('[aria-modal="true"], dialog[open]') !== null || !singleKeysOn();
}

/** People who steer by voice need to switch single letters off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
