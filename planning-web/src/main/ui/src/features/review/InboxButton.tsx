import { IconInbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '@/api/client';
import classes from './InboxButton.module.css';
import { inboxText } from './inbox-text';

const LOOK_AGAIN_AFTER = 60_000;

/** How much waits for the reader, in the top bar of every screen, and the way there. */
export function InboxButton() {
  const t = inboxText.useText();
  const inbox = apiQuery.useQuery('get', '/api/v1/gate-inbox', {}, { refetchInterval: LOOK_AGAIN_AFTER });
  const count = inbox.data?.items.length ?? 0;
  const label = count === 0 ? t('none') : t('waiting', { count });

  return (
    <Link to="/ethics-gate" className={classes.button} aria-label={label} title={label}>
      <IconInbox size={18} stroke={1.7} aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
