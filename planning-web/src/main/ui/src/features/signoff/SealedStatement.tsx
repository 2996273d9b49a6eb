import { Columns } from '@/components/Columns/Columns';
import { Holds } from '@/components/Holds/Holds';
import { Objections } from '@/components/Objections/Objections';
import { Stops } from '@/components/StopItem/Stops';
import { Decision } from './Decision';
import { InShort } from './InShort';
import type { Gate, SealedReview } from './model';
import { ScenarioDigest } from './ScenarioDigest';
import { Signatures } from './Signatures';
import { Statement } from './Statement';
import { useRefresh } from './use-refresh';

interface SealedStatementProps {
  itemId: string;
  gate: Gate;
  sealed: SealedReview;
  promoted: boolean;
}

/** Everything that a signer reads, then the decision: beside it on a wide screen, at the thumb on a phone. */
export function SealedStatement({ itemId, gate, sealed, promoted }: SealedStatementProps) {
  const refresh = useRefresh();
  const { review, statement } = sealed;

  return (
    <Columns
      rail={
        <>
          <Stops stops={gate.stops} onChanged={refresh} />
          <Signatures gate={gate} review={review} promoted={promoted} />
          <Decision itemId={itemId} gate={gate} sealed={sealed} />
          <Holds holds={gate.holds} onChanged={refresh} />
          <Objections itemId={itemId} objections={gate.objections} onChanged={refresh} />
        </>
      }
    >
      <InShort sealed={sealed} />
      <Statement text={statement.text} hash={statement.hash} />
      <ScenarioDigest scenarios={review.scenarios} />
    </Columns>
  );
}
