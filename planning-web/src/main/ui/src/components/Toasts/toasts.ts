export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Offers to take the step back, for as long as the toast is shown. */
  readonly undo?: () => void;
}

let shown: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) {
    listener();
  }
}

/** Says in a corner, and to a screen reader, that something is done. Never for a failure: that belongs where it happened. */
export function toast(text: string, options: { undo?: () => void } = {}): void {
  change([...shown.slice(-2), { id: nextId++, text, ...options }]);
}

export function dismissToast(id: number): void {
  change(shown.filter((other) => other.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  shown: (): readonly Toast[] => shown,
};
