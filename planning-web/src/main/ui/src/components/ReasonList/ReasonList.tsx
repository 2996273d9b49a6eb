import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconLock } from '@tabler/icons-react';
import type { Reason } from '@/api/problem';
import { LocalLink } from '../LocalLink/LocalLink';
import { componentText } from '../text';
import classes from './ReasonList.module.css';

interface ReasonListProps {
  /** Every reason that the server gave, none left out. */
  reasons: readonly Reason[];
  /** Replaces "3 things stand in the way". */
  title?: string;
  /** Where a reason is dealt with when the server sent no link. */
  linkOf?: (reason: Reason) => string | undefined;
  /** For a reason that is dealt with on this very page: moves there, and says whether it did. */
  onFollow?: (reason: Reason) => boolean;
}

/** Why something is blocked, and for each reason what to do and where. The screen shows reasons; it never makes them. */
export function ReasonList({ reasons, title, linkOf, onFollow }: ReasonListProps) {
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
                <strong>{reason.title}</strong>
                {reason.whatToDo && <span className={classes.remedy}>{reason.whatToDo}</span>}
              </span>
              {link && (
                <LocalLink to={link} className={classes.link} intercept={() => onFollow?.(reason) ?? false}>
                  {t('reasons.goThere')}
                  <VisuallyHidden>: {reason.title}</VisuallyHidden>
                  <IconArrowRight size={14} aria-hidden />
                </LocalLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
