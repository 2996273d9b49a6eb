import { itemStateOf } from '@/components/StatusBadge/states';
import { componentText } from '@/components/text';
import type { GapWords } from './gaps';
import type { CsvWords } from './table';
import { sightText } from './text';

export function treeWords(): GapWords {
  const t = sightText.text;
  return {
    missing: (level) => t(`missing.${level}`),
    northStar: (metric) => t('northStar', { metric }),
    follows: (metric) => t('follows', { metric }),
    moves: (metric) => t('moves', { metric }),
    group: (gap) => t(`group.${gap}`),
  };
}

export function csvWords(): CsvWords {
  const t = sightText.text;
  return {
    column: (column) => t(`csv.${column}`),
    kind: (kind) => (kind === 'group' ? '' : t(`kind.${kind}`)),
    standing: (standing) => componentText.text(`state.${itemStateOf(standing)}`),
    gap: (gap) => t(`gap.${gap}`),
    yes: t('csv.yes'),
    no: t('csv.no'),
  };
}
