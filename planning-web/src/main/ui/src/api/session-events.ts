/** Tells the shell that the server no longer knows this session, so that it can ask to sign in again over the page. */
function createSignal() {
  const listeners = new Set<() => void>();
  return {
    announce(): void {
      for (const listener of listeners) {
        listener();
      }
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const sessionEnded = createSignal();
