import { useLayoutEffect } from 'react';

/**
 * Keeps the page behind a dialog from scrolling, without a jump where its scroll bar was. Done on the element itself:
 * the usual library writes a <style> element, which the content security policy refuses.
 */
export function useHeldPage(held: boolean): void {
  useLayoutEffect(() => {
    if (!held) {
      return;
    }
    const { style, clientWidth } = document.documentElement;
    const { overflow, paddingRight } = style;
    const scrollBar = window.innerWidth - clientWidth;
    style.overflow = 'hidden';
    style.paddingRight = `${Math.max(0, scrollBar)}px`;
    return () => {
      style.overflow = overflow;
      style.paddingRight = paddingRight;
    };
  }, [held]);
}
