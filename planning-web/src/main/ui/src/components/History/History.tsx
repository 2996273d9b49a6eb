import { Button, VisuallyHidden } from '@mantine/core';
import type { Schema } from '@/api/client';
import { formatDateTime, formatRelative } from '@/lib/format';
import { LocalLink } from '../LocalLink/LocalLink';
import classes from './History.module.css';
import { fieldName, groupByDay } from './model';
import { historyText } from './text';

export type HistoryEvent = Schema<'HistoryEvent'>;

interface HistoryProps {
  events: readonly HistoryEvent[];
  /** Links each event to its item; left out on the item's own page. */
  showItem?: boolean;
  more?: { available: boolean; loading: boolean; load: () => void };
}

/** Who did what, when, newest first, with each field that changed. */
export function History({ events, showItem = false, more }: HistoryProps) {
  const t = historyText.useText();

  return (
    <div>
      {groupByDay(events).map((day) => (
        <section key={day.day} aria-label={day.label} className={classes.day}>
          <h3 className={classes.date}>{day.label}</h3>
          <ol className={classes.events}>
            {day.events.map((event) => (
              <EventLine key={event.id} event={event} showItem={showItem} />
            ))}
          </ol>
        </section>
      ))}
      {more?.available && (
        <div className={classes.more}>
          <Button variant="default" size="xs" loading={more.loading} onClick={more.load}>
            {t('earlier')}
          </Button>
        </div>
      )}
    </div>
  );
}

function EventLine({ event, showItem }: { event: HistoryEvent; showItem: boolean }) {
  const t = historyText.useText();

  return (
    <li className={classes.event}>
      <time className={classes.time} dateTime={event.at} title={formatRelative(event.at)}>
        {timeOf(event.at)}
      </time>
      <div className={classes.words}>
        <p>
          <strong>{event.actor?.name ?? t('system')}</strong> {event.what}
          {showItem && event.itemId !== undefined && (
            <>
              {' '}
              <LocalLink to={`/roadmap-items/${event.itemId}`}>{t('item')}</LocalLink>
            </>
          )}
        </p>
        {event.changes.length > 0 && (
          <details className={classes.changes} open={event.changes.length <= 2}>
            <summary>{t('changes', { count: event.changes.length })}</summary>
            <dl>
              {event.changes.map((change) => (
                <div key={change.field} className={classes.change}>
                  <dt>{fieldName(change.field)}</dt>
                  <dd>
                    {change.before !== undefined && (
                      <del>
                        <VisuallyHidden>{t('before')} </VisuallyHidden>
                        {change.before || t('empty')}
                      </del>
                    )}{' '}
                    <ins>
                      <VisuallyHidden>{t('after')} </VisuallyHidden>
                      {change.after || t('empty')}
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </li>
  );
}

/** The date stands above the group; the line says the time, and the whole moment on paper. */
function timeOf(instant: string): string {
  return formatDateTime(instant).split(', ').at(-1) ?? '';
}
