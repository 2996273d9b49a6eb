import { Link } from '@tanstack/react-router';
import type { PersonView } from '@/api/people';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { CapacityBadge } from './CapacityBadge';
import classes from './columns.module.css';
import { inOrder } from './model';
import { peopleText } from './text';

/** The columns of the list of people; "you" stands beside one's own name. */
export function peopleColumns(ownId: string): DataColumn<PersonView>[] {
  const t = peopleText.text;
  return [
    {
      id: 'name',
      header: t('field.name'),
      sortValue: ({ name }) => name,
      cell: ({ id, name, email }) => (
        <span className={classes.words}>
          <span>
            <Link to="/people/$personId" params={{ personId: id }} className={classes.name}>
              {name}
            </Link>
            {id === ownId && <span className={classes.you}>{t('you')}</span>}
          </span>
          <span className={classes.email}>{email}</span>
        </span>
      ),
    },
    {
      id: 'capacities',
      header: t('capacities'),
      cell: ({ capacities }) =>
        capacities.length === 0 ? (
          <span className={classes.email}>{t('readsOnly')}</span>
        ) : (
          <span className={classes.badges}>
            {inOrder(capacities).map(({ grantId, capacity, productName }) => (
              <CapacityBadge key={grantId} capacity={capacity} productName={productName} />
            ))}
          </span>
        ),
    },
    {
      id: 'account',
      header: t('account'),
      width: '8rem',
      sortValue: ({ active }) => (active ? 0 : 1),
      cell: ({ active }) => (active ? t('active') : <strong>{t('inactive')}</strong>),
    },
  ];
}
