import { FormulaCard } from '@/components/Card/FormulaCard';
import { opportunityText } from './text';

const LINES = ['formula.score', 'formula.range', 'formula.finding', 'formula.segments'] as const;

export function Formula() {
  const t = opportunityText.useText();
  return <FormulaCard title={t('formula.title')} lines={LINES.map((line) => t(line))} />;
}
