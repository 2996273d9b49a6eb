import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import type { TimelineItem } from '@/components/Timeline/model';
import { Timeline } from '@/components/Timeline/Timeline';
import { componentText } from '@/components/text';
import { itemPath } from '@/lib/links';
import { type ItemRow, timelineOf } from './model';
import { roadmapsText } from './text';

interface ItemTimelineProps {
  rows: readonly ItemRow[];
  more: { available: boolean; loading: boolean; load: () => void };
  label: string;
}

const hrefOf = ({ id }: TimelineItem) => itemPath(id);

/** The items that have dates, by product. */
export function ItemTimeline({ rows, more, label }: ItemTimelineProps) {
  const t = roadmapsText.useText();
  const common = componentText.useText();
  const shown = useMemo(() => timelineOf(rows), [rows]);
  const undated = rows.length - shown.items.length;

  if (shown.items.length === 0) {
    return (
      <Card>
        <EmptyState title={t('noneDated')}>{t('noneDatedWords')}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      <Timeline {...shown} label={label} laneHeading={t('product')} hrefOf={hrefOf} />
      {undated > 0 && <p>{t('undated', { count: undated })}</p>}
      {more.available && (
        <Button variant="default" loading={more.loading} onClick={more.load}>
          {common('table.loadMore')}
        </Button>
      )}
    </>
  );
}
