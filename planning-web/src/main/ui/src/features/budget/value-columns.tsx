import { Link } from '@tanstack/react-router';
import type { ItemValue } from '@/api/budget';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { formatMoney, formatNumber } from '@/lib/format';
import { itemPath } from '@/lib/links';
import classes from './cards.module.css';
import { budgetText } from './text';
import { windowOf } from './values';

/** What has to be given before an item can be weighed, its cost included, by name. */
export function missingOf({ value, cost }: ItemValue): string[] {
  const t = budgetText.text;
  const factors = value.missing.map((factor) => t(`values.factor.${factor}`));
  return cost == null ? [...factors, t('values.noCost')] : factors;
}

/** The server sorts: a column that it can sort by has the value that its rows show. */
export function valueColumns(currency: string): DataColumn<ItemValue>[] {
  const t = budgetText.text;
  const absent = (words: string) => <span className={classes.absent}>{words}</span>;
  return [
    {
      id: 'item',
      header: t('values.item'),
      sortValue: ({ item }) => item.title,
      cell: ({ item, mandatory }) => (
        <>
          <Link to={itemPath(item.id)}>{item.title}</Link>
          <span className={classes.note}>
            {item.number}
            {mandatory && `, ${t('values.mandatory').toLowerCase()}`}
          </span>
        </>
      ),
    },
    {
      id: 'theme',
      header: t('values.theme'),
      cell: ({ theme }) => theme?.name ?? absent(t('values.noTheme')),
    },
    {
      id: 'value',
      header: t('values.value'),
      align: 'end',
      sortValue: ({ value }) => value.points,
      cell: ({ value }) => (value.points == null ? absent(t('values.notGiven')) : formatNumber(value.points)),
    },
    {
      id: 'cost',
      header: t('values.cost'),
      align: 'end',
      sortValue: ({ cost }) => (cost == null ? null : Number(cost.amount)),
      cell: ({ cost }) => (cost == null ? absent(t('values.notGiven')) : formatMoney(cost)),
    },
    {
      id: 'perCost',
      header: t('values.perCost', { currency }),
      align: 'end',
      sortValue: ({ valuePerThousand }) => valuePerThousand,
      cell: ({ valuePerThousand, value, cost }) => {
        if (valuePerThousand != null) {
          return formatNumber(valuePerThousand);
        }
        return absent(value.points != null && cost != null ? t('values.free') : '');
      },
    },
    {
      id: 'window',
      header: t('values.window'),
      cell: (row) =>
        t(`values.${windowOf(row)}`, { earliest: row.earliestQuarter ?? '', latest: row.latestQuarter ?? '' }),
    },
    {
      id: 'missing',
      header: t('values.missing'),
      cell: (row) => {
        const missing = missingOf(row);
        return missing.length === 0 ? (
          absent(t('values.nothingMissing'))
        ) : (
          <Link to={itemPath(row.item.id)}>{missing.join(', ')}</Link>
        );
      },
    },
  ];
}
