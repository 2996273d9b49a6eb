import { IconBellRinging } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { revisitCountsQuery } from '@/api/revisits';
import classes from './RevisitLine.module.css';
import { cycleText } from './text';

/** How much of the plan asks to be looked at again; nothing while nothing does. */
export function RevisitLine({ cycleId }: { cycleId: string }) {
  const t = cycleText.useText();
  const { data } = useQuery(revisitCountsQuery(cycleId));
  if (data === undefined || data.tripped + data.overdue + data.due === 0) {
    return null;
  }
  const { tripped, overdue, due } = data;
  const parts = [
    tripped > 0 && t('revisit.tripped', { count: tripped }),
    overdue > 0 && t('revisit.overdue', { count: overdue }),
    due > 0 && t('revisit.due', { count: due }),
  ];

  return (
    <div className={classes.line} data-urgent={tripped + overdue > 0 || undefined}>
      <IconBellRinging size={18} aria-hidden />
      <span className={classes.badge} aria-hidden>
        {tripped + overdue + due}
      </span>
      <p>{parts.filter(Boolean).join(', ')}.</p>
      <Link to="/revisit">{t('revisit.open')}</Link>
    </div>
  );
}
