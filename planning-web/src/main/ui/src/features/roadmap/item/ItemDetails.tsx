import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '@/components/Card/Card';
import { useSpanWords } from '@/components/PlanSpan/use-span-words';
import { formatDate } from '@/lib/format';
import { MaterialLabel } from '../item-form/MaterialLabel';
import { type ItemField, type ItemView, JUDGED_TEXTS } from '../item-form/model';
import { itemFormText } from '../item-form/text';
import classes from './ItemDetails.module.css';
import { itemText } from './text';

/** What the item says, in the two halves that matter: what the gate judges, and what is free to change. */
export function ItemDetails({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const form = itemFormText.useText();
  const span = useSpanWords();

  return (
    <>
      <Card title={t('details.judged')} aside={t('details.judgedAside')}>
        <dl className={classes.texts}>
          {JUDGED_TEXTS.map((field) => (
            <Text key={field} item={item} field={field}>
              {item[field]}
            </Text>
          ))}
        </dl>
        <p className={classes.fingerprint}>
          {t('details.revision', { revision: item.revision, hash: item.contentHash.slice(0, 12) })}
        </p>
      </Card>
      <Card title={t('details.plan')} aside={t('details.planAside')}>
        <dl className={classes.texts}>
          <Text item={item} field="kind">
            {form(`kind.${item.kind}`)}
          </Text>
          <Text item={item} field="horizon">
            {form(`horizon.${item.horizon}`)}, {scheduleOf(item, t, span)}
          </Text>
          <Text item={item} field="ownerId">
            {item.owner.name}
          </Text>
        </dl>
      </Card>
    </>
  );
}

function scheduleOf(
  item: ItemView,
  t: ReturnType<typeof itemText.useText>,
  span: (from: string, to: string) => string,
): string {
  if (item.startsOn && item.endsOn) {
    return span(item.startsOn, item.endsOn);
  }
  const start = item.startsOn ? formatDate(item.startsOn) : undefined;
  const end = item.endsOn ? formatDate(item.endsOn) : undefined;
  if (start) {
    return t('details.from', { start });
  }
  return end ? t('details.until', { end }) : t('details.noDates');
}

function Text({ item, field, children }: { item: ItemView; field: ItemField; children: ReactNode }) {
  const t = itemText.useText();
  const form = itemFormText.useText();

  return (
    <div className={classes.text} data-wide={field === 'problem' || undefined}>
      <dt>
        <MaterialLabel field={field} />
      </dt>
      <dd>
        {children === '' ? (
          <span className={classes.missing}>
            {t('details.missing')}.{' '}
            {item.can.edit && (
              <Link
                to="/roadmap-items/$itemId/edit"
                params={{ itemId: item.id }}
                hash={`field-${field}`}
                aria-label={t('details.writeField', { field: form(`field.${field}`) })}
              >
                {t('details.write')}
              </Link>
            )}
          </span>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}
