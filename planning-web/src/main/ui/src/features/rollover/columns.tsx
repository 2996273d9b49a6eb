import { Checkbox, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RolloverItem, RolloverObjective } from '@/api/rollovers';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { itemPath } from '@/lib/links';
import { type Choices, isOpen, toggled } from './model';
import classes from './rollover.module.css';
import { rolloverText } from './text';

interface Choosing {
  choices: Choices;
  onChoose: (choices: Choices) => void;
  /** Whether this person carries plans over. */
  mayCarry: boolean;
}

export function objectiveColumns({ choices, onChoose, mayCarry }: Choosing): DataColumn<RolloverObjective>[] {
  const t = rolloverText.text;
  return [
    {
      id: 'objective',
      header: t('column.objective'),
      cell: ({ id, title }) => (
        <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'theme', header: t('column.theme'), cell: ({ theme }) => theme },
    {
      id: 'keyResults',
      header: t('column.keyResults'),
      cell: ({ open, keyResults }) =>
        open === 0 && keyResults > 0 ? t('objectives.done') : t('objectives.open', { open, all: keyResults }),
    },
    {
      id: 'carry',
      header: t('column.carry'),
      cell: ({ id, title, carried }) =>
        carried ? (
          <span className={classes.note}>{t('carried')}</span>
        ) : (
          mayCarry && (
            <Checkbox
              aria-label={t('carryNamed', { name: title })}
              checked={choices.objectives.has(id)}
              onChange={() => onChoose({ ...choices, objectives: toggled(choices.objectives, id) })}
            />
          )
        ),
    },
  ];
}

export function itemColumns({ choices, onChoose, mayCarry }: Choosing): DataColumn<RolloverItem>[] {
  const t = rolloverText.text;
  return [
    {
      id: 'item',
      header: t('column.item'),
      cell: ({ id, number, title, product }) => (
        <div>
          <Link to={itemPath(id)}>{title}</Link>
          <span className={classes.note}>
            {number}, {product.name}
          </span>
        </div>
      ),
    },
    { id: 'theme', header: t('column.theme'), cell: ({ theme }) => theme ?? '' },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ standing, placed }) => (
        <div>
          <StatusBadge state={itemStateOf(standing)} />
          <span className={classes.note}>{t(placed ? 'placed' : 'unplaced')}</span>
        </div>
      ),
    },
    {
      id: 'carry',
      header: t('column.carry'),
      cell: (item) => {
        if (!isOpen(item)) {
          return <Closed item={item} />;
        }
        return (
          mayCarry && (
            <Checkbox
              aria-label={t('carryNamed', { name: item.title })}
              checked={choices.items.has(item.id)}
              onChange={() => onChoose({ ...choices, items: toggled(choices.items, item.id) })}
            />
          )
        );
      },
    },
    {
      id: 'stays',
      header: t('column.stays'),
      cell: ({ id, title, copy, leftBecause }) => {
        if (copy != null) {
          return '';
        }
        if (!mayCarry || choices.items.has(id)) {
          return leftBecause ?? '';
        }
        return (
          <TextInput
            size="xs"
            className={classes.reason}
            aria-label={t('staysNamed', { name: title })}
            placeholder={leftBecause ?? ''}
            maxLength={300}
            value={choices.reasons[id] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...choices, reasons: { ...choices.reasons, [id]: value } })
            }
          />
        );
      },
    },
  ];
}

function Closed({ item: { copy } }: { item: RolloverItem }) {
  const t = rolloverText.useText();
  return copy == null ? (
    <span className={classes.note}>{t('stopped')}</span>
  ) : (
    <Link to={itemPath(copy.id)}>{t('carriedAs', { number: copy.number })}</Link>
  );
}
