import { useState } from 'react';

/** Something that takes a while and may fail: whether it is under way, and what is to be shown of its last failure. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  /** `left` shows a failure elsewhere and hands back what is left of it to be shown here. */
  async function attempt(action: () => Promise<unknown>, left = (error: unknown): unknown => error) {
    setBusy(true);
    setFailure(undefined);
    try {
      await action();
    } catch (error) {
      setFailure(left(error));
    } finally {
      setBusy(false);
    }
  }

  return { busy, failure, attempt, forget: () => setFailure(undefined) };
}
