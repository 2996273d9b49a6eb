import { Button } from '@mantine/core';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
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
  const { busy, failure, attempt } = useAttempt();

  async function retireOrRefresh() {
    try {
      await retire();
    } catch (error) {
      await refresh();
      throw error;
    }
    onRetired();
  }

  return (
    <div>
      <Button variant="subtle" color="danger" loading={busy} onClick={() => attempt(retireOrRefresh)}>
        {label}
      </Button>
      {failure !== undefined && <ProblemNotice error={failure} />}
    </div>
  );
}
