import type { Schema } from '@/api/client';
import type { Session } from '@/api/session';

/** One item and its review, as the server would send them; each test changes what it is about. */
export const ada = { id: 'person-1', name: 'Ada Lindqvist' };
export const jonas = { id: 'person-2', name: 'Jonas Weber' };
export const mira = { id: 'person-3', name: 'Mira Okafor' };

export function aSessionOf(person: { id: string; name: string }, ...capacities: Session['capacities']): Session {
  return {
    person: { ...person, email: `${person.id}@example.org` },
    organisation: { id: 'organisation-1', name: 'Meridian Works', sample: false },
    capacities,
    mustChangePassword: false,
    expiresAt: '2027-01-01T00:00:00Z',
  };
}

export function anEstimate(changes: Partial<Schema<'ItemEstimate'>> = {}): Schema<'ItemEstimate'> {
  return {
    currency: 'EUR',
    mandatory: false,
    value: { missing: ['THEME', 'IMPACT', 'CONFIDENCE'] },
    formulaVersion: 'score-impact-confidence/1',
    formula: 'Score of the strategy × impact × confidence × 100.',
    mayChange: true,
    version: 0,
    ...changes,
  };
}

export function anItem(changes: Partial<Schema<'ItemView'>> = {}): Schema<'ItemView'> {
  return {
    id: 'item-1',
    number: 'RM-2027-014',
    cycle: { id: 'cycle-1', name: 'Plan 2027' },
    product: { id: 'product-1', name: 'Payments' },
    owner: mira,
    kind: 'FEATURE',
    title: 'Smart pricing assistant',
    problem: 'Merchants guess their prices',
    targetUsers: 'Merchants',
    payer: 'Merchants',
    revenueLink: 'Subscription',
    dataCategories: 'Sales figures',
    automationUse: 'Suggests a price',
    geography: 'EU',
    channel: 'Web',
    population: 'Small shops',
    horizon: 'NOW',
    startsOn: '2027-03-01',
    revision: 1,
    contentHash: 'a'.repeat(64),
    standing: 'DRAFT',
    changedBy: mira.name,
    changedAt: '2026-11-01T10:00:00Z',
    can: { edit: true, promote: true, takeOff: false },
    version: 3,
    ...changes,
  };
}

export const noReview: Schema<'Reason'> = {
  code: 'NO_REVIEW',
  title: 'There is no misuse review',
  whatToDo: 'Somebody who did not make the item starts one.',
  link: '/roadmap-items/item-1/misuse-review',
};

export function aGate(changes: Partial<Schema<'GateView'>> = {}): Schema<'GateView'> {
  return {
    standing: 'DRAFT',
    reasons: [noReview],
    nextSteps: [{ who: [jonas], what: 'Start a misuse review of the item' }],
    stops: [],
    objections: [],
    holds: [],
    appeals: { appeals: [] },
    ...changes,
  };
}

export const aStop: Schema<'StopView'> = {
  id: 'stop-1',
  by: jonas,
  capacity: 'EXECUTIVE',
  guideline: 3,
  reason: 'It hands stalkers a map',
  at: '2026-11-20T10:00:00Z',
  inForce: true,
};

export function aReview(changes: Partial<Schema<'ReviewView'>> = {}): Schema<'ReviewView'> {
  const nobody = { who: '', aim: '' };
  return {
    id: 'review-1',
    itemId: 'item-1',
    itemNumber: 'RM-2027-014',
    itemTitle: 'Smart pricing assistant',
    state: 'REVIEW',
    tier: 1,
    policyVersion: 1,
    lead: ada,
    startedAt: '2026-11-10T10:00:00Z',
    answers: [],
    parties: {
      payer: nobody,
      user: nobody,
      dataSubject: nobody,
      bystander: nobody,
      payerIsUser: false,
      opposed: false,
      comparison: '',
      version: 0,
    },
    moneyPage: { currency: 'EUR', asked: false, mayWrite: false, version: 0 },
    hats: [aHat(), aHat({ hat: 'OUTSIDER' })],
    scenarios: [],
    unmet: [],
    allowedVerdicts: ['PROCEED', 'PROCEED_WITH_CONDITIONS', 'STOP'],
    resemblances: [],
    signOffs: [],
    can: { write: true, seal: true, giveBack: true, signAs: [], cannotSignBecause: [], extend: [] },
    version: 1,
    ...changes,
  };
}

/** A hat that nobody asks for, wears or may give. */
export function aHat(changes: Partial<Schema<'HatView'>> = {}): Schema<'HatView'> {
  return {
    hat: 'DEVILS_ADVOCATE',
    asked: false,
    mayGive: false,
    mayArgue: false,
    mayAnswer: false,
    version: 0,
    ...changes,
  };
}

/** What it could cost, with the same range for every kind. */
export function someFigures(): NonNullable<Schema<'MoneyPageView'>['figures']> {
  const money = (amount: string) => ({ amount, currency: 'EUR' });
  const range = { low: money('1000.00'), high: money('20000.00') };
  return {
    losses: { refund: range, repair: range, legal: range, churn: range, press: range },
    total: { low: money('5000.00'), high: money('100000.00') },
    stopping: { now: money('3000.00'), afterBuild: money('40000.00'), afterLaunch: money('250000.00') },
    by: jonas,
    at: '2026-11-12T10:00:00Z',
  };
}

export function aResemblance(changes: Partial<Schema<'Resemblance'>> = {}): Schema<'Resemblance'> {
  return {
    itemId: 'item-9',
    itemNumber: 'RM-2027-009',
    title: 'Dynamic prices',
    stoppedAt: '2026-10-12T10:00:00Z',
    guideline: 2,
    reason: 'It charges the poor more',
    percent: 91,
    ...changes,
  };
}

export function aScenario(changes: Partial<Schema<'ScenarioView'>> = {}): Schema<'ScenarioView'> {
  return {
    id: 'scenario-1',
    kind: 'MISUSE',
    title: 'Merchants raise prices where there are few shops',
    actor: 'A merchant without competition',
    motive: 'Margin',
    means: '',
    victims: 'People who cannot drive to the next town',
    path: '',
    detector: '',
    severity: 3,
    likelihood: 4,
    aggravators: [],
    guidelines: [2],
    inherentLevel: 3,
    residualLevel: 3,
    scoring: {
      number: 1,
      asked: false,
      hidden: false,
      first: { by: jonas, severity: 3, likelihood: 4, aggravators: [], level: 3 },
      apart: false,
      can: { score: false, discuss: false, rewrite: true },
    },
    writtenBy: jonas,
    mitigations: [],
    version: 1,
    ...changes,
  };
}

export function aMitigation(changes: Partial<Schema<'MitigationView'>> = {}): Schema<'MitigationView'> {
  return {
    id: 'mitigation-1',
    scenarioId: 'scenario-1',
    text: 'Cap every suggestion at the median of the region',
    owner: mira,
    dueOn: '2027-01-31',
    measure: 'No suggestion exceeds it',
    blocks: 'LAUNCH',
    residualSeverity: 2,
    residualLikelihood: 2,
    version: 1,
    ...changes,
  };
}

export const aPolicy: Schema<'PolicyView'> = {
  version: 1,
  name: 'standard',
  adoptedAt: '2026-11-01T09:00:00Z',
  guidelineSet: 1,
  guidelines: [
    { number: 2, title: 'The user is not the prey', text: 'We do not build what works against the user.' },
    { number: 3, title: 'No weapon within easy reach', text: 'We hand nobody a cheap way to hurt another.' },
  ],
  tiers: [
    {
      tier: 1,
      signers: 2,
      validDays: 365,
      waitingDays: 0,
      kinds: [
        { capacity: 'MISUSE_REVIEWER', minimum: 1 },
        { capacity: 'STAKEHOLDER', minimum: 1 },
      ],
    },
  ],
  questionBank: {
    version: 1,
    questions: [
      {
        id: 'FM-01',
        part: 'FM',
        text: 'What would the people who sell this be paid for?',
        help: 'Follow the money.',
        kind: 'TEXT',
        options: [],
        mandatoryFromTier: 1,
        guidelines: [2],
        triage: false,
        evidence: false,
        seeds: [{ kind: 'FAILURE', title: 'It fails for one group' }],
      },
      {
        id: 'FM-02',
        part: 'FM',
        text: 'Does more revenue need more of something that users would not choose?',
        help: 'Whatever grows when the revenue grows.',
        kind: 'CHOICE',
        options: [
          { key: 'NO', text: 'No: we earn when users get what they came for' },
          { key: 'YES', text: 'Yes: our gain is their loss' },
        ],
        mandatoryFromTier: 1,
        guidelines: [2],
        triage: true,
        evidence: false,
        seeds: [],
      },
      {
        id: 'BY-02',
        part: 'BY',
        text: 'Who is affected without ever having agreed?',
        help: 'The people in the address book.',
        kind: 'TEXT',
        options: [],
        mandatoryFromTier: 2,
        guidelines: [3],
        triage: false,
        evidence: false,
        seeds: [],
      },
    ],
  },
};
