import { useCallback, useRef, useState } from 'react';
import { between } from './model';

/** Which rows are chosen. With Shift everything from the row before to this one is, as they stand on the screen. */
export function useSelection(order: readonly string[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const latest = useRef(order);
  latest.current = order;

  const set = useCallback((ids: readonly string[], on: boolean) => {
    setSelected((old) => {
      const next = new Set(old);
      for (const id of ids) {
        if (on) {
          next.add(id);
        } else {
          next.delete(id);
        }
      }
      return next;
    });
  }, []);
  const select = useCallback(
    (id: string, on: boolean, through: boolean) => {
      set(through ? between(latest.current, last.current, id) : [id], on);
      last.current = id;
    },
    [set],
  );

  return { selected, select, set, clear: () => setSelected(new Set()) };
}
