import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { Card } from '@/components/Card/Card';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { MoveMenu } from './MoveMenu';
import { byQuarter, type Dates, type Drawn } from './model';
import classes from './QuarterList.module.css';
import { timelineText } from './text';

interface QuarterListProps {
  plan: CycleItems;
  rows: readonly TimelineRow[];
  drawn: Drawn;
  onOpen: (itemId: string) => void;
  onMove: (row: TimelineRow, to: Dates) => void;
}

/** The timeline where there is no room for one: what starts in each quarter, and what has no dates. */
export function QuarterList({ plan, rows, drawn, onOpen, onMove }: QuarterListProps) {
  const t = timelineText.useText();
  const groups = useMemo(() => byQuarter(rows, drawn.quarters), [rows, drawn.quarters]);
  const parts: [string, readonly TimelineRow[]][] = [
    ...groups.map(([quarter, inIt]): [string, readonly TimelineRow[]] => [quarter.label, inIt]),
    [t('tray.title'), drawn.unscheduled],
    [t('tray.outside'), drawn.outside],
  ];

  return (
    <div className={classes.quarters}>
      {parts
        .filter(([, inIt]) => inIt.length > 0)
        .map(([name, inIt]) => (
          <Group key={name} name={name} rows={inIt} plan={plan} onOpen={onOpen} onMove={onMove} />
        ))}
    </div>
  );
}

interface GroupProps extends Pick<QuarterListProps, 'plan' | 'rows' | 'onOpen' | 'onMove'> {
  name: string;
}

const AT_ONCE = 50;

function Group({ name, rows, plan, onOpen, onMove }: GroupProps) {
  const t = timelineText.useText();
  const dates = useDatesWords();
  const [most, setMost] = useState(AT_ONCE);

  return (
    <Card title={name} aside={<span className={classes.count}>{t('list.count', { count: rows.length })}</span>} flush>
      <ul className={classes.items}>
        {rows.slice(0, most).map((row) => {
          const product = plan.products.find(({ id }) => id === row.productId);
          return (
            <li key={row.id}>
              <button type="button" className={classes.item} onClick={() => onOpen(row.id)}>
                <StatusBadge state={itemStateOf(row.standing)} iconOnly />
                <span className={classes.words}>
                  {row.title}
                  <span className={classes.about}>
                    {product?.name} · {dates(row)}
                  </span>
                </span>
              </button>
              {product?.mayChange && <MoveMenu row={row} onMove={(to) => onMove(row, to)} />}
            </li>
          );
        })}
      </ul>
      {rows.length > most && (
        <Button variant="subtle" fullWidth onClick={() => setMost(most + AT_ONCE)}>
          {t('tray.more', { count: rows.length - most })}
        </Button>
      )}
    </Card>
  );
}
