import { VisuallyHidden } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { type PlanYear, spanInWords } from '@/lib/plan-span';
import { STATES } from '../StatusBadge/states';
import { componentText } from '../text';
import { type Bar, ROW, seriesOf, type TimelineTheme } from './model';
import classes from './Timeline.module.css';

interface TimelineBarProps {
  bar: Bar;
  above: number;
  months: number;
  themes: readonly TimelineTheme[];
  year: PlanYear | undefined;
  href: string;
  isTabStop: boolean;
  isPicked: boolean;
  isOpen: boolean;
  isMovable: boolean;
  onFocus: (itemId: string) => void;
}

/** A plain link in place of the router's: a hundred of them come into sight on each scroll. Timeline follows its click. */
export const TimelineBar = memo(function TimelineBar(props: TimelineBarProps) {
  const { bar, above, months, themes, year, href, isTabStop, isPicked, isOpen, isMovable, onFocus } = props;
  const t = componentText.useText();
  const { item, left, width, row, startsBefore, endsAfter } = bar;
  const { tone, icon: Icon } = STATES[item.state];
  const theme = themes.find(({ id }) => id === item.themeId);
  const about = [t(`state.${item.state}`), theme?.name, spanInWords(item.start, item.end, year), item.note];

  return (
    <a
      href={href}
      data-bar={item.id}
      data-tone={tone}
      data-picked={isPicked || undefined}
      aria-current={isOpen || undefined}
      data-movable={isMovable || undefined}
      data-cut-start={startsBefore || undefined}
      data-cut-end={endsAfter || undefined}
      className={classes.bar}
      style={
        {
          '--bar-colour': seriesOf(item.themeId, themes),
          left: `${(left / months) * 100}%`,
          width: `calc(${(width / months) * 100}% - 3px)`,
          top: above + row * ROW,
        } as React.CSSProperties
      }
      tabIndex={isTabStop ? 0 : -1}
      draggable={false}
      title={[item.title, item.note].filter(Boolean).join('\n')}
      onFocus={() => onFocus(item.id)}
    >
      {isMovable && <span className={classes.handle} data-part="start" aria-hidden />}
      <span className={classes.barWords}>
        <Icon size={14} stroke={1.8} aria-hidden />
        <span className={classes.barTitle}>{item.title}</span>
        {item.note && <IconCalendarPlus size={14} stroke={1.8} aria-hidden />}
      </span>
      <VisuallyHidden>, {about.filter(Boolean).join(', ')}</VisuallyHidden>
      {isMovable && <span className={classes.handle} data-part="end" aria-hidden />}
    </a>
  );
});
