import { IconAlertTriangle, IconCircleCheck, IconCircleX, type TablerIcon } from '@tabler/icons-react';
import type { Confidence } from '@/api/objectives';
import classes from './Progress.module.css';
import { progressText } from './text';

const ICONS: Readonly<Record<Confidence, TablerIcon>> = {
  ON_TRACK: IconCircleCheck,
  AT_RISK: IconAlertTriangle,
  OFF_TRACK: IconCircleX,
};

/** How sure people are that a key result gets there, in a word. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const t = progressText.useText();
  const Icon = ICONS[confidence];
  return (
    <span className={classes.confidence} data-confidence={confidence}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {t(`confidence.${confidence}`)}
    </span>
  );
}
