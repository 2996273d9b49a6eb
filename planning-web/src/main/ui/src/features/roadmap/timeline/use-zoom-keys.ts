import { useEffect, useRef } from 'react';
import { isTyping } from '@/lib/keyboard';
import { type Zoom, zoomed } from './model';

const STEPS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1 };

/** Plus looks closer, minus wider; with Ctrl they are the browser's own. */
export function useZoomKeys(zoom: Zoom, onZoom: (to: Zoom) => void) {
  const latest = useRef({ zoom, onZoom });
  latest.current = { zoom, onZoom };

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const step = STEPS[event.key];
      const others = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
      if (step === undefined || others || isTyping(event)) {
        return;
      }
      const now = latest.current;
      const to = zoomed(now.zoom, step);
      if (to !== now.zoom) {
        now.onZoom(to);
      }
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
