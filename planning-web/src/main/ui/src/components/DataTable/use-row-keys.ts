import { type RefObject, useEffect } from 'react';
import { isTyping } from '@/lib/keyboard';

/** j and k walk through the rows of a table from anywhere on the page, by the first link or button in each row. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    function walk(event: KeyboardEvent) {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
        return;
      }
      const rows = [...(table.current?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
      const stops = rows.map((row) => row.querySelector<HTMLElement>('a[href], button'));
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      const next = stops[here === -1 ? (step > 0 ? 0 : stops.length - 1) : here + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [table]);
}
