import { StatusBadge } from '../StatusBadge/StatusBadge';
import type { ItemState } from '../StatusBadge/states';
import { componentText } from '../text';
import { seriesOf, type TimelineItem, type TimelineTheme } from './model';
import classes from './Timeline.module.css';

/** What the colours and icons mean; only those that the picture uses. */
export function TimelineLegend({
  themes,
  items,
}: {
  themes: readonly TimelineTheme[];
  items: readonly TimelineItem[];
}) {
  const t = componentText.useText();
  const states = [...new Set(items.map(({ state }) => state))].sort(
    (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
  );

  return (
    <div className={classes.legend}>
      <ul aria-label={t('timeline.themes')}>
        {themes.slice(0, 4).map((theme) => (
          <li key={theme.id}>
            <span className={classes.swatch} style={{ background: seriesOf(theme.id, themes) }} />
            {theme.name}
          </li>
        ))}
        {themes.length > 4 && (
          <li>
            <span className={classes.swatch} style={{ background: 'var(--series-other)' }} />
            {t('timeline.otherThemes')}
          </li>
        )}
      </ul>
      <ul aria-label={t('timeline.states')}>
        {states.map((state) => (
          <li key={state}>
            <StatusBadge state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const ORDER: readonly ItemState[] = [
  'draft',
  'in-review',
  'under-appeal',
  'cleared',
  'cleared-with-conditions',
  'on-roadmap',
  'blocked',
  'suspended',
  'returned',
  'expired',
  'invalidated',
  'withdrawn',
  'stopped',
];
