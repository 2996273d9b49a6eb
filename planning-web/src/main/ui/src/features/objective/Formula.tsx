import { FormulaCard } from '@/components/Card/FormulaCard';
import { objectiveText } from './text';

const LINES = ['formula.progress', 'formula.grade', 'formula.objective', 'formula.work'] as const;

export function Formula() {
  const t = objectiveText.useText();
  return <FormulaCard title={t('formula.title')} lines={LINES.map((line) => t(line))} />;
}
