import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface ScrollWindow {
  readonly from: number;
  readonly to: number;
}

const STEP = 240;
const EVERYTHING: ScrollWindow = { from: 0, to: Number.POSITIVE_INFINITY };
/** Before anything is measured, as in a test without layout. */
const ASSUMED_HEIGHT = 1200;

/** Which heights of a scrolled area are in sight, with a margin; changes only every few rows. On paper everything is. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow {
  const [window_, setWindow] = useState<ScrollWindow>({ from: 0, to: ASSUMED_HEIGHT });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) {
      return;
    }
    function measure() {
      const { scrollTop, clientHeight } = element as HTMLElement;
      const from = Math.max(0, Math.floor(scrollTop / STEP) * STEP - STEP);
      const to = Math.ceil((scrollTop + (clientHeight || ASSUMED_HEIGHT)) / STEP) * STEP + STEP;
      setWindow((old) => (old.from === from && old.to === to ? old : { from, to }));
    }
    function showEverything() {
      flushSync(() => setWindow(EVERYTHING));
    }
    measure();
    const size = new ResizeObserver(measure);
    size.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('beforeprint', showEverything);
    window.addEventListener('afterprint', measure);
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', measure);
      window.removeEventListener('beforeprint', showEverything);
      window.removeEventListener('afterprint', measure);
    };
  }, [scroller]);

  return window_;
}
