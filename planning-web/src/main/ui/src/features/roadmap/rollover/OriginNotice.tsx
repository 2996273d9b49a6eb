import { IconArrowForwardUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemOriginQuery } from '@/api/rollovers';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { itemPath } from '@/lib/links';
import classes from './OriginNotice.module.css';
import { originText } from './text';

/** What an item was carried over from, with its review as a hint, and what it was carried over into; nothing when neither. */
export function OriginNotice({ itemId }: { itemId: string }) {
  const t = originText.useText();
  const { data } = useQuery(itemOriginQuery(itemId));
  if (data === undefined || (data.origin == null && data.copies.length === 0)) {
    return null;
  }
  const { origin, copies } = data;
  return (
    <div className={classes.notice}>
      <IconArrowForwardUp size={18} aria-hidden />
      {origin && (
        <>
          <p>{t('from', { year: origin.year })}</p>
          <Link to={itemPath(origin.id)}>{t('origin', { number: origin.number, year: origin.year })}</Link>
          <StatusBadge state={itemStateOf(origin.standing)} />
          {origin.standing !== 'DRAFT' && (
            <Link to="/roadmap-items/$itemId/misuse-review" params={{ itemId: origin.id }}>
              {t('review')}
            </Link>
          )}
        </>
      )}
      {copies.map(({ id, number, year }) => (
        <p key={id}>
          {t('to', { year })} <Link to={itemPath(id)}>{t('origin', { number, year })}</Link>
        </p>
      ))}
    </div>
  );
}
