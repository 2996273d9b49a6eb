import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Reason } from '@/api/problem';
import { componentText } from '../text';
import classes from './ReasonList.module.css';

interface ReasonListProps {
  /** Every reason that the server gave, none left out. */
  reasons: readonly Reason[];
  /** Replaces "3 things stand in the way". */
  title?: string;
  /** Where a reason is dealt with when the server sent no link. */
  linkOf?: (reason: Reason) => string | undefined;
}

/** Why something is blocked, and for each reason what to do and where. The screen shows reasons; it never makes them. */
export function ReasonList({ reasons, title, linkOf }: ReasonListProps) {
  const t = componentText.useText();

  return (
    <section className={classes.list} aria-label={title ?? t('reasons.title', { count: reasons.length })}>
      <p className={classes.title}>
        <IconLock size={16} aria-hidden />
        {title ?? t('reasons.title', { count: reasons.length })}
      </p>
      <ul>
        {reasons.map((reason) => {
          const link = reason.link ?? linkOf?.(reason);
          return (
            <li key={`${reason.code} ${reason.title}`} className={classes.reason}>
              <span className={classes.words}>
                <span>{reason.title}</span>
                {reason.whatToDo && <span className={classes.remedy}>{reason.whatToDo}</span>}
              </span>
              {link && (
                <Link to={link} className={classes.link}>
                  {t('reasons.goThere')}
                  <IconArrowRight size={14} aria-hidden />
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
