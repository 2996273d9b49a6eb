import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { type Rollover, rolloversQuery } from '@/api/rollovers';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatDateTime } from '@/lib/format';
import { ReportDialog } from './ReportDialog';
import classes from './rollover.module.css';
import { rolloverText } from './text';
import { whatText } from './use-rollover';

interface PastCardProps {
  cycle: Cycle;
  mayCarry: boolean;
  busy: boolean;
  onUndo: (rollover: Rollover) => void;
}

/** What was carried over from a plan so far, and the way to take it back. */
export function PastCard({ cycle, mayCarry, busy, onUndo }: PastCardProps) {
  const t = rolloverText.useText();
  const [shown, setShown] = useState<Rollover>();
  const past = useQuery(rolloversQuery(cycle.id));
  if (past.isError) {
    return <ProblemNotice error={past.error} onRetry={past.refetch} />;
  }
  if (!past.data?.length) {
    return null;
  }
  return (
    <Card title={t('past.title')} flush>
      <ul className={classes.past}>
        {past.data.map((rollover) => {
          const what = whatText(rollover);
          return (
            <li key={rollover.id}>
              <div>
                {t('past.line', { year: rollover.toYear, what })}
                <span className={classes.note}>
                  {[
                    t('past.by', { name: rollover.madeBy, at: formatDateTime(rollover.madeAt) }),
                    rollover.left > 0 && t('past.left', { count: rollover.left }),
                  ]
                    .filter(Boolean)
                    .join('; ')}
                </span>
              </div>
              <div className={classes.tools}>
                {rollover.undone && <span className={classes.note}>{t('past.undone')}</span>}
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('report.openNamed', { year: rollover.toYear, what })}
                  onClick={() => setShown(rollover)}
                >
                  {t('report.open')}
                </Button>
                {!rollover.undone && mayCarry && (
                  <Button
                    variant="default"
                    size="xs"
                    disabled={busy}
                    aria-label={t('past.undoNamed', { year: rollover.toYear, what })}
                    onClick={() => onUndo(rollover)}
                  >
                    {t('past.undo')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {shown && <ReportDialog rollover={shown} onClose={() => setShown(undefined)} />}
    </Card>
  );
}
