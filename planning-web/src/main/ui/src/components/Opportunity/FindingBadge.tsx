import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconUrgent, type TablerIcon } from '@tabler/icons-react';
import type { Finding } from '@/api/opportunities';
import type { Tone } from '@/components/StatusBadge/states';
import { ToneBadge } from '@/components/StatusBadge/ToneBadge';
import { scoreText } from './text';

const FINDINGS: Record<Finding, { tone: Tone; icon: TablerIcon }> = {
  EXTREMELY_UNDERSERVED: { tone: 'blocked', icon: IconUrgent },
  UNDERSERVED: { tone: 'review', icon: IconAlertTriangle },
  SERVED: { tone: 'cleared', icon: IconCircleCheck },
  TOO_FEW_ASKED: { tone: 'draft', icon: IconCircleDashed },
};

/** What the range of a score says, by tone, icon and word together. */
export function FindingBadge({ finding }: { finding: Finding }) {
  const t = scoreText.useText();
  return <ToneBadge {...FINDINGS[finding]} word={t(`finding.${finding}`)} />;
}
