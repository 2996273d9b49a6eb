import type { Schema } from '@/api/client';
import { readFigure, typedFigure } from '@/lib/figure';

export type ItemEstimate = Schema<'ItemEstimate'>;
export type EstimateInput = Schema<'EstimateInput'>;
export type Impact = Schema<'Impact'>;
export type EstimateConfidence = Schema<'EstimateConfidence'>;

/** The scales of RICE (McBride). The server has them too and computes with its own; these are for what is read while it is typed. */
export const IMPACTS: Readonly<Record<Impact, number>> = { MASSIVE: 3, HIGH: 2, MEDIUM: 1, LOW: 0.5, MINIMAL: 0.25 };
export const CONFIDENCES: Readonly<Record<EstimateConfidence, number>> = { HIGH: 1, MEDIUM: 0.8, LOW: 0.5 };
export const QUARTERS = ['1', '2', '3', '4'] as const;

const MOST = 1e12;
const LONGEST_REASON = 300;

/** What is typed into the dialog; nothing chosen is an empty text. */
export interface EstimateEntry extends Record<string, unknown> {
  cost: string;
  impact: Impact | '';
  confidence: EstimateConfidence | '';
  earliestQuarter: string;
  latestQuarter: string;
  mandatory: boolean;
  mandatoryReason: string;
}

export function entryOf(estimate: ItemEstimate): EstimateEntry {
  return {
    cost: estimate.cost == null ? '' : typedFigure(Number(estimate.cost.amount)),
    impact: estimate.impact ?? '',
    confidence: estimate.confidence ?? '',
    earliestQuarter: estimate.earliestQuarter?.toString() ?? '',
    latestQuarter: estimate.latestQuarter?.toString() ?? '',
    mandatory: estimate.mandatory,
    mandatoryReason: estimate.mandatoryReason ?? '',
  };
}

export type Complaint = 'cost' | 'mandatoryReason' | 'reasonLength' | 'latestQuarter';

export function complaintsAbout(
  entry: EstimateEntry,
): Partial<Record<'cost' | 'mandatoryReason' | 'latestQuarter', Complaint>> {
  const complaints: Partial<Record<'cost' | 'mandatoryReason' | 'latestQuarter', Complaint>> = {};
  if (costOf(entry.cost) === undefined) {
    complaints.cost = 'cost';
  }
  if (entry.earliestQuarter !== '' && entry.latestQuarter !== '' && entry.latestQuarter < entry.earliestQuarter) {
    complaints.latestQuarter = 'latestQuarter';
  }
  const reason = entry.mandatoryReason.trim();
  if (entry.mandatory && reason === '') {
    complaints.mandatoryReason = 'mandatoryReason';
  } else if (entry.mandatory && [...reason].length > LONGEST_REASON) {
    complaints.mandatoryReason = 'reasonLength';
  }
  return complaints;
}

/** As the server takes it; only of an entry that complaintsAbout finds nothing in. */
export function inputOf(entry: EstimateEntry, currency: string): EstimateInput {
  const cost = costOf(entry.cost);
  return {
    ...(cost ? { cost: { amount: cost, currency } } : {}),
    ...(entry.impact ? { impact: entry.impact } : {}),
    ...(entry.confidence ? { confidence: entry.confidence } : {}),
    ...(entry.earliestQuarter ? { earliestQuarter: Number(entry.earliestQuarter) } : {}),
    ...(entry.latestQuarter ? { latestQuarter: Number(entry.latestQuarter) } : {}),
    mandatory: entry.mandatory,
    ...(entry.mandatory ? { mandatoryReason: entry.mandatoryReason.trim() } : {}),
  };
}

/** The amount as the contract writes it, an empty text for none, or undefined when it cannot be one. */
function costOf(typed: string): string | undefined {
  const figure = readFigure(typed);
  if (figure.kind === 'unknown') {
    return '';
  }
  const fits = figure.kind === 'number' && figure.value >= 0 && figure.value < MOST;
  return fits && Number(figure.value.toFixed(2)) === figure.value ? figure.value.toFixed(2) : undefined;
}

/** The points of three factors, rounded half to even, as the server computes them. */
export function pointsOf(score: number, impact: Impact, confidence: EstimateConfidence): number {
  const exact = Number((score * IMPACTS[impact] * CONFIDENCES[confidence] * 100).toFixed(6));
  const below = Math.floor(exact);
  const isHalf = exact - below === 0.5;
  return isHalf && below % 2 === 0 ? below : Math.round(exact);
}

/** Whether anything at all is given. */
export function isEstimated({ cost, impact, confidence, mandatory, earliestQuarter, latestQuarter }: ItemEstimate) {
  return [cost, impact, confidence, earliestQuarter, latestQuarter].some((given) => given != null) || mandatory;
}

export type Window = 'anyQuarter' | 'oneQuarter' | 'between' | 'from' | 'until';

export function windowOf({
  earliestQuarter,
  latestQuarter,
}: Pick<ItemEstimate, 'earliestQuarter' | 'latestQuarter'>): Window {
  if (earliestQuarter == null) {
    return latestQuarter == null ? 'anyQuarter' : 'until';
  }
  if (latestQuarter == null) {
    return 'from';
  }
  return earliestQuarter === latestQuarter ? 'oneQuarter' : 'between';
}
