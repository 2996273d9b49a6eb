import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { UnexplainedChange } from '@/api/baselines';
import { unexplainedLabels } from '@/components/ChangeReason/labels';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { itemPath } from '@/lib/links';
import classes from './baseline.module.css';
import { baselineText } from './text';

interface Choosing {
  /** Those that this person may explain. */
  own: readonly UnexplainedChange[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onExplain: (row: UnexplainedChange) => void;
}

export function unexplainedColumns({ own, chosen, onChoose, onExplain }: Choosing): DataColumn<UnexplainedChange>[] {
  const t = baselineText.text;

  function toggle(itemId: string) {
    const next = new Set(chosen);
    if (!next.delete(itemId)) {
      next.add(itemId);
    }
    onChoose(next);
  }

  const item: DataColumn<UnexplainedChange> = {
    id: 'item',
    header: t('unexplained.item'),
    cell: ({ itemId, number, title, product }) => (
      <>
        <Link to={itemPath(itemId)}>{title}</Link>
        <span className={classes.note}>
          {number}, {product.name}
        </span>
      </>
    ),
  };
  const what: DataColumn<UnexplainedChange> = {
    id: 'what',
    header: t('unexplained.what'),
    cell: ({ fields }) => unexplainedLabels(fields),
  };
  if (own.length === 0) {
    return [item, what];
  }
  return [
    item,
    what,
    {
      id: 'choose',
      header: t('unexplained.choose'),
      cell: ({ itemId, number, mayExplain }) =>
        mayExplain && (
          <Checkbox
            aria-label={t('unexplained.chooseItem', { number })}
            checked={chosen.has(itemId)}
            onChange={() => toggle(itemId)}
          />
        ),
    },
    {
      id: 'explain',
      header: t('differences.reason'),
      align: 'end',
      cell: (row) =>
        row.mayExplain ? (
          <Button
            variant="default"
            size="xs"
            data-print="hide"
            aria-label={t('unexplained.explainItem', { number: row.number })}
            onClick={() => onExplain(row)}
          >
            {t('unexplained.explain')}
          </Button>
        ) : (
          <span className={classes.absent}>{t('unexplained.others')}</span>
        ),
    },
  ];
}
