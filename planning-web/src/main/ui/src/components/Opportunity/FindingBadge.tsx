import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconUrgent, type TablerIcon } from '@tabler/icons-react';
import type { Finding } from '@/api/opportunities';
import classes from './Opportunity.module.css';
import { scoreText } from './text';

const FINDINGS: Record<Finding, { tone: 'draft' | 'review' | 'cleared' | 'blocked'; icon: TablerIcon }> = {
  EXTREMELY_UNDERSERVED: { tone: 'blocked', icon: IconUrgent },
  UNDERSERVED: { tone: 'review', icon: IconAlertTriangle },
  SERVED: { tone: 'cleared', icon: IconCircleCheck },
  TOO_FEW_ASKED: { tone: 'draft', icon: IconCircleDashed },
};

/** What the range of a score says, by tone, icon and word together. */
export function FindingBadge({ finding }: { finding: Finding }) {
  const t = scoreText.useText();
  const { tone, icon: Icon } = FINDINGS[finding];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {t(`finding.${finding}`)}
    </span>
  );
}
