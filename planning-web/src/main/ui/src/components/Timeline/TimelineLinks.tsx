import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { drawnLinks, spotsOf, type TimelineLink } from './links';
import type { TimelineLayout } from './model';
import classes from './Timeline.module.css';

interface TimelineLinksProps {
  layout: TimelineLayout;
  links: readonly TimelineLink[];
  from: number;
  to: number;
  /** What is in the reader's hands: its lines stand out. */
  subject: string | undefined;
}

/** What has to come before what, as lines under the bars. They repeat what the details of an item say in words. */
export function TimelineLinks({ layout, links, from, to, subject }: TimelineLinksProps) {
  const { ref, width } = useElementSize();
  const spots = useMemo(() => spotsOf(layout), [layout]);
  const drawn = useMemo(
    () => drawnLinks(spots, layout.months, links, { width, from, to }),
    [spots, layout.months, links, width, from, to],
  );

  return (
    <div ref={ref} className={classes.todayFrame} aria-hidden>
      <svg className={classes.links} width={width} height={layout.height} aria-hidden>
        {drawn.map(({ key, line, head, broken, subjects }) => (
          <g
            key={key}
            data-broken={broken || undefined}
            data-strong={(subject !== undefined && subjects.includes(subject)) || undefined}
          >
            <path d={line} />
            <path d={head} data-head />
          </g>
        ))}
      </svg>
    </div>
  );
}
