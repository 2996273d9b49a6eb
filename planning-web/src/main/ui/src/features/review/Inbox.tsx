import { IconArrowRight, IconCircleCheck, IconEye, IconWritingSign } from '@tabler/icons-react';
import type { Schema } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import { formatRelative } from '@/lib/format';
import classes from './GatePage.module.css';
import { reviewText } from './text';

type Entry = Schema<'InboxEntry'>;

/** What waits for the reader: one line each, the whole line leads there. */
export function Inbox({ entries }: { entries: readonly Entry[] }) {
  const t = reviewText.useText();

  return (
    <Card title={t('gate.mine')} aside={entries.length > 0 && entries.length} flush={entries.length > 0}>
      {entries.length === 0 ? (
        <p className={classes.nothing}>
          <IconCircleCheck size={17} aria-hidden />
          <span>
            <strong>{t('gate.mineNone')}.</strong> {t('gate.mineNoneWords')}
          </span>
        </p>
      ) : (
        <ul className={classes.inbox}>
          {entries.map((entry) => (
            <li key={`${entry.itemId} ${entry.kind}`}>
              <InboxLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function InboxLine({ entry }: { entry: Entry }) {
  const t = reviewText.useText();
  const Icon = entry.kind === 'SIGN' ? IconWritingSign : IconEye;

  return (
    <LocalLink to={entry.link} className={classes.entry}>
      <Icon size={17} stroke={1.8} aria-hidden />
      <span className={classes.what}>
        <strong>{entry.itemTitle}</strong>
        <span className={classes.second}>
          {entry.what}
          {entry.since && `, ${t('gate.since', { when: formatRelative(entry.since) })}`}
        </span>
      </span>
      <IconArrowRight size={16} aria-hidden />
    </LocalLink>
  );
}
