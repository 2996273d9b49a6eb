import { Button } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRefresh } from './use-draft';

interface RetireButtonProps {
  label: string;
  /** Writes the draft without the part. */
  retire: () => Promise<unknown>;
  onRetired: () => void;
}

/** Takes a part out of the draft. When somebody else wrote in it meanwhile, that is said here, and the draft is read again. */
export function RetireButton({ label, retire, onRetired }: RetireButtonProps) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function attempt() {
    setBusy(true);
    setFailure(undefined);
    try {
      await retire();
      onRetired();
    } catch (error) {
      setFailure(error);
      await refresh();
    } finally {
      setBusy(false);
    }
  }

  return (
    <div>
      <Button variant="subtle" color="danger" loading={busy} onClick={attempt}>
        {label}
      </Button>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </div>
  );
}
