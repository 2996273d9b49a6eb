import type { Finding, OpportunityFilters } from '@/api/opportunities';

export const FINDINGS: readonly Finding[] = ['EXTREMELY_UNDERSERVED', 'UNDERSERVED', 'TOO_FEW_ASKED', 'SERVED'];

/** What the address of the screen holds, so that it can be sent as a link; the server takes the same. */
export function readFilters({ finding, owner, dimension }: Record<string, unknown>): OpportunityFilters {
  const known = FINDINGS.find((one) => one === finding);
  return {
    ...(known === undefined ? {} : { finding: known }),
    ...(typeof owner === 'string' && owner !== '' ? { owner } : {}),
    // The router reads a name of digits as a number.
    ...(dimension === undefined || dimension === '' ? {} : { dimension: String(dimension) }),
  };
}
