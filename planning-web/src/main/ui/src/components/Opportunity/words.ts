import type { Bounded, Evidence } from '@/api/opportunities';
import { formatNumber } from '@/lib/format';
import { scoreText } from './text';

/** 13.5 (11.6 to 15.0), always with the one decimal that there is. */
export function rangeWords({ value, low, high }: Bounded): string {
  const figure = (one: number) => formatNumber(one, 1, 1);
  return scoreText.text('range', { value: figure(value), low: figure(low), high: figure(high) });
}

/** Region: DACH */
export function segmentWords({ dimension, segment }: Pick<Evidence, 'dimension' | 'segment'>): string {
  return scoreText.text('segment', { dimension, segment });
}

export function askedWords({ asked }: Pick<Evidence, 'asked'>): string {
  return scoreText.text('asked', { count: asked });
}
