import { type RefObject, useEffect } from 'react';

/**
 * After a change of screen the focus belongs on the new screen's heading, or a screen reader stays where the old screen
 * was. The heading may come later than the change when its data is still on the way, so the wish is kept until it comes.
 */
let wished = false;

export function wishHeadingFocus(): void {
  wished = true;
  grant(document.querySelector<HTMLElement>('main h1'));
}

export function useHeadingFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => grant(heading.current), [heading]);
}

function grant(heading: HTMLElement | null): void {
  if (wished && heading !== null && document.querySelector('[aria-modal="true"]') === null) {
    wished = false;
    heading.focus({ preventScroll: true });
  }
}
