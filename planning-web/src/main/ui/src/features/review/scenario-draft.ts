import type { FormErrors } from '@mantine/form';
import type { Schema } from '@/api/client';
import type { Mitigation, Scenario } from './model';
import { reviewText } from './text';

export type ScenarioInput = Schema<'ScenarioInput'>;
export type MitigationInput = Schema<'MitigationInput'>;

export const AGGRAVATORS = [
  'IRREVERSIBLE',
  'VULNERABLE_PEOPLE',
  'WIDE_REACH',
] as const satisfies readonly Scenario['aggravators'][number][];
export const STORY = ['actor', 'motive', 'means', 'victims', 'path', 'detector'] as const;
export const BLOCKS = ['PROMOTION', 'BUILD', 'LAUNCH'] as const satisfies readonly Mitigation['blocks'][];

/** A score as the form holds it. */
export type ScoreDraft = {
  /** '1' to '5', or '' while nothing is chosen. */
  severity: string;
  /** '1' to '5', or '' for "nobody knows". */
  likelihood: string;
  aggravators: Scenario['aggravators'];
};

/** A scenario as the form holds it. */
export type ScenarioDraft = ScoreDraft & {
  kind: Scenario['kind'];
  title: string;
  actor: string;
  motive: string;
  means: string;
  victims: string;
  path: string;
  detector: string;
  guidelines: string[];
};

export const BLANK_SCENARIO: ScenarioDraft = {
  kind: 'MISUSE',
  title: '',
  actor: '',
  motive: '',
  means: '',
  victims: '',
  path: '',
  detector: '',
  severity: '',
  likelihood: '',
  aggravators: [],
  guidelines: [],
};

export function scenarioDraftOf(scenario: Scenario): ScenarioDraft {
  const { kind, title, actor, motive, means, victims, path, detector, severity, likelihood, aggravators } = scenario;
  return {
    ...{ kind, title, actor, motive, means, victims, path, detector, aggravators },
    severity: severity == null ? '' : String(severity),
    likelihood: likelihood == null ? '' : String(likelihood),
    guidelines: scenario.guidelines.map(String),
  };
}

export function scenarioInputOf(draft: ScenarioDraft): ScenarioInput {
  const { severity, likelihood, aggravators, guidelines, ...story } = draft;
  return { ...story, ...scoreInputOf({ severity, likelihood, aggravators }), guidelines: guidelines.map(Number) };
}

export function scoreInputOf({ severity, likelihood, aggravators }: ScoreDraft) {
  return {
    severity: Number(severity),
    ...(likelihood === '' ? {} : { likelihood: Number(likelihood) }),
    aggravators,
  };
}

export function complaintsAboutScenario(draft: ScenarioDraft): FormErrors {
  const t = reviewText.text;
  return {
    ...(draft.title.trim() === '' && { title: t('scenarios.error.title') }),
    ...(draft.actor.trim() === '' && { actor: t('scenarios.error.actor') }),
    ...(draft.victims.trim() === '' && { victims: t('scenarios.error.victims') }),
    ...(draft.severity === '' && { severity: t('scenarios.error.severity') }),
    ...(draft.guidelines.length === 0 && { guidelines: t('scenarios.error.guidelines') }),
  };
}

/** A mitigation as the form holds it. */
export type MitigationDraft = {
  text: string;
  ownerId: string;
  dueOn: string;
  measure: string;
  blocks: Mitigation['blocks'];
  residualSeverity: string;
  residualLikelihood: string;
};

/** Taken for a figure that is hidden from the planner, who can only make it smaller. */
const WORST = 5;

/** A new mitigation is taken to change nothing until its planner says what it changes. */
export function mitigationFor(scenario: Scenario): MitigationDraft {
  return {
    text: '',
    ownerId: '',
    dueOn: '',
    measure: '',
    blocks: 'LAUNCH',
    residualSeverity: String(scenario.severity ?? WORST),
    residualLikelihood: String(scenario.severity == null ? WORST : (scenario.likelihood ?? 4)),
  };
}

export function mitigationDraftOf(mitigation: Mitigation): MitigationDraft {
  const { text, owner, dueOn, measure, blocks, residualSeverity, residualLikelihood } = mitigation;
  return {
    ...{ text, dueOn, measure, blocks },
    ownerId: owner.id,
    residualSeverity: String(residualSeverity ?? WORST),
    residualLikelihood: String(residualLikelihood ?? WORST),
  };
}

export function mitigationInputOf(draft: MitigationDraft): MitigationInput {
  return {
    ...draft,
    residualSeverity: Number(draft.residualSeverity),
    residualLikelihood: Number(draft.residualLikelihood),
  };
}

export function complaintsAboutMitigation(draft: MitigationDraft): FormErrors {
  const t = reviewText.text;
  return {
    ...(draft.text.trim() === '' && { text: t('mitigation.error.text') }),
    ...(draft.ownerId === '' && { ownerId: t('mitigation.error.ownerId') }),
    ...(draft.dueOn === '' && { dueOn: t('mitigation.error.dueOn') }),
    ...(draft.measure.trim() === '' && { measure: t('mitigation.error.measure') }),
  };
}
