import type { Subject, Tripwire } from '@/api/revisits';
import { formatFigure, unitWords } from '@/lib/figure';
import { formatDate, formatNumber } from '@/lib/format';
import { watchedText } from './text';

/** A figure with the whole of its unit: 11.9% a year, 22 minutes. */
export function figureText(value: number, unit: string, currency: string): string {
  const words = unitWords(unit, currency);
  return words === '' ? formatFigure(value, unit, currency) : `${formatFigure(value, unit, currency)} ${words}`;
}

/** Where the figure has to lie: at least 60%. */
export function limitText({ comparison, threshold, baseline, bound, measure }: Tripwire, currency: string): string {
  return watchedText.text(`limit.${comparison}`, {
    limit: figureText(bound, measure.unit, currency),
    share: formatNumber(threshold),
    baseline: baseline == null ? '' : figureText(baseline, measure.unit, currency),
  });
}

/** By which figure it has tripped, or what it was last. */
export function standingText({ trippedBy, newest, measure }: Tripwire, currency: string): string | undefined {
  if (trippedBy != null) {
    const figure = figureText(trippedBy.value, measure.unit, currency);
    return watchedText.text('since', { day: formatDate(trippedBy.day), figure });
  }
  return newest == null
    ? undefined
    : watchedText.text('figure', {
        figure: figureText(newest.value, measure.unit, currency),
        day: formatDate(newest.day),
      });
}

/** Theme Keep practices; The whole plan. */
export function subjectText({ kind, name, number }: Subject): string {
  const word = watchedText.text(`subject.${kind}`);
  if (kind === 'PLAN') {
    return word;
  }
  return number == null ? `${word}: ${name}` : `${number} ${name}`;
}
