import { Link } from '@tanstack/react-router';
import type { PlanDifference } from '@/api/baselines';
import { reasonLabel } from '@/components/ChangeReason/labels';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { formatDate } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { Arrow } from './Arrow';
import classes from './baseline.module.css';
import { changesOf } from './model';
import { baselineText } from './text';
import { fieldText, kindsText, shiftText } from './words';

/** An item, what became of it, and why. */
export function differenceColumns(): DataColumn<PlanDifference>[] {
  const t = baselineText.text;
  return [
    {
      id: 'item',
      header: t('differences.item'),
      width: '30%',
      cell: ({ itemId, number, title, before, after }) => (
        <>
          <Link to={itemPath(itemId)}>{title}</Link>
          <span className={classes.note}>
            {number}, {(after ?? before)?.product.name}
          </span>
        </>
      ),
    },
    { id: 'what', header: t('differences.what'), cell: (row) => <What difference={row} /> },
    { id: 'reason', header: t('differences.reason'), width: '26%', cell: (row) => <Reason difference={row} /> },
  ];
}

function What({ difference }: { difference: PlanDifference }) {
  const t = baselineText.useText();
  const dates = useDatesWords();
  const { kinds, before, after } = difference;
  const shift = shiftText(difference);
  const only = before == null ? after : after == null ? before : undefined;
  return (
    <ul className={classes.what}>
      <li className={classes.became}>{kindsText(difference)}</li>
      {only && <li className={classes.field}>{dates(only)}</li>}
      {kinds.includes('MOVED') && before && after && (
        <Change
          field={t('dates.label')}
          before={dates(before)}
          after={dates(after)}
          more={shift === '' ? '' : t('dates.shifted', { shift })}
        />
      )}
      {changesOf(difference, { text: fieldText }).map((change) => (
        <Change key={change.field} field={t(`fields.${change.field}`)} before={change.before} after={change.after} />
      ))}
    </ul>
  );
}

function Change({ field, before, after, more }: { field: string; before: string; after: string; more?: string }) {
  return (
    <li>
      <span className={classes.field}>{field}:</span> {before} <Arrow /> <span className={classes.became}>{after}</span>{' '}
      {more}
    </li>
  );
}

function Reason({ difference: { kinds, reason } }: { difference: PlanDifference }) {
  const t = baselineText.useText();
  if (reason == null) {
    return kinds.includes('UNCHANGED') ? null : <span className={classes.absent}>{t('differences.noReason')}</span>;
  }
  return (
    <>
      {reasonLabel(reason.code)}
      {reason.sentence !== '' && `: ${reason.sentence}`}
      <span className={classes.note}>{t('by', { at: formatDate(reason.givenAt), name: reason.givenBy })}</span>
    </>
  );
}
