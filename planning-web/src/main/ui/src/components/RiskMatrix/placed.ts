import type { PlacedScenario } from './RiskMatrix';

interface Score {
  readonly severity: number;
  readonly likelihood?: number | null;
  readonly aggravators: readonly string[];
  readonly level: number;
}

interface ScoredScenario {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly scoring: { readonly first?: Score | null; readonly second?: Score | null };
}

/** Where the scenarios stand by the score that counts, numbered as in their list; one whose score is hidden stands nowhere. */
export function placed(scenarios: readonly ScoredScenario[]): PlacedScenario[] {
  return scenarios.flatMap(({ id, kind, title, scoring: { first, second } }, index) => {
    if (first == null) {
      return [];
    }
    const { severity, likelihood, aggravators } = second != null && second.level > first.level ? second : first;
    return [{ id, kind, title, severity, likelihood: likelihood ?? null, aggravators, number: index + 1 }];
  });
}
