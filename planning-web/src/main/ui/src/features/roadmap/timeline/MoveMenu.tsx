import {
  IconArrowsMove,
  IconCalendarEvent,
  IconCalendarMinus,
  IconChevronLeft,
  IconChevronRight,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { TimelineRow } from '@/api/timeline';
import { type PopoverEntry, PopoverList } from '@/components/PopoverList/PopoverList';
import { type Dates, isDated, moved } from './model';
import classes from './Panel.module.css';
import { timelineText } from './text';

const DatesDialog = lazy(async () => ({ default: (await import('./DatesDialog')).DatesDialog }));

interface MoveMenuProps {
  row: TimelineRow;
  onMove: (to: Dates) => void;
}

/** Everything that dragging can do, for whoever does not drag. */
export function MoveMenu({ row, onMove }: MoveMenuProps) {
  const t = timelineText.useText();
  const [setting, setSetting] = useState(false);
  const dated = isDated(row);
  const step = (key: 'monthLater' | 'monthEarlier' | 'quarterLater' | 'quarterEarlier', months: number) => ({
    key,
    label: t(`move.${key}`),
    icon: months > 0 ? <IconChevronRight size={16} /> : <IconChevronLeft size={16} />,
    run: () => onMove(moved(row, months)),
  });
  const steps: PopoverEntry[] = [
    step('monthLater', 1),
    step('monthEarlier', -1),
    step('quarterLater', 3),
    step('quarterEarlier', -3),
  ];

  return (
    <>
      <PopoverList
        label={t('move.label', { title: row.title })}
        className={classes.moveButton}
        groups={[
          dated ? steps : [],
          [
            {
              key: 'set',
              label: t('move.set'),
              icon: <IconCalendarEvent size={16} />,
              run: () => setSetting(true),
            },
            ...(row.startsOn || row.endsOn
              ? [{ key: 'off', label: t('move.off'), icon: <IconCalendarMinus size={16} />, run: () => onMove({}) }]
              : []),
          ],
        ]}
      >
        <IconArrowsMove size={15} aria-hidden />
        {t('move.button')}
      </PopoverList>
      <Suspense>
        {setting && (
          <DatesDialog
            row={row}
            onClose={() => setSetting(false)}
            onSet={(to) => {
              setSetting(false);
              onMove(to);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
