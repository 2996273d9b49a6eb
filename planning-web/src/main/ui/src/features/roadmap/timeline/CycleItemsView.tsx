import { type ReactNode, useMemo } from 'react';
import type { Cycle } from '@/api/cycle';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { newItemPath } from '@/lib/links';
import { filtersOf, type ListSearch } from '../list/search';
import { ChangeConflictDialog } from './ChangeConflictDialog';
import { filtered } from './model';
import classes from './TimelineView.module.css';
import { timelineText } from './text';
import { useChanging } from './use-changing';
import { useCycleItems } from './use-cycle-items';

/** What a view of all items works with. */
export interface Working {
  readonly plan: CycleItems;
  /** Those that the filters let through. */
  readonly rows: readonly TimelineRow[];
  readonly rowOf: ReadonlyMap<string, TimelineRow>;
  readonly mayChange: (row: TimelineRow) => boolean;
  /** What others changed while the page was open. */
  readonly changed: ReadonlySet<string>;
  readonly changing: ReturnType<typeof useChanging>;
}

interface CycleItemsViewProps {
  cycle: Cycle;
  search: ListSearch;
  children: (working: Working) => ReactNode;
}

/** Everything that all views of a cycle's items have around them: reading, filters, news of others, and what went wrong. */
export function CycleItemsView({ cycle, search, children }: CycleItemsViewProps) {
  const t = timelineText.useText();
  const read = useCycleItems(cycle.id);

  if (read.data === undefined) {
    return read.isError ? <ProblemNotice error={read.error} onRetry={read.refetch} /> : null;
  }
  return (
    <>
      {read.isError && <ProblemNotice error={read.error} onRetry={read.refetch} />}
      <p role="status" className={classes.news}>
        {read.news}
      </p>
      {read.data.items.length === 0 ? (
        <Card>
          <EmptyState title={t('empty.title')} action={<ButtonLink to={newItemPath()}>{t('empty.action')}</ButtonLink>}>
            {t('empty.words')}
          </EmptyState>
        </Card>
      ) : (
        <ItemsAtWork cycle={cycle} search={search} plan={read.data} changed={read.changed}>
          {children}
        </ItemsAtWork>
      )}
    </>
  );
}

interface ItemsAtWorkProps extends CycleItemsViewProps, Pick<Working, 'plan' | 'changed'> {}

function ItemsAtWork({ cycle, search, plan, changed, children }: ItemsAtWorkProps) {
  const t = timelineText.useText();
  const changing = useChanging(cycle.id, plan);
  const rows = useMemo(() => filtered(plan.items, filtersOf(search)), [plan.items, search]);
  const rowOf = useMemo(() => new Map(plan.items.map((row) => [row.id, row])), [plan.items]);
  const theirs = useMemo(
    () => new Set(plan.products.filter(({ mayChange }) => mayChange).map(({ id }) => id)),
    [plan.products],
  );

  return (
    <>
      {changing.failure !== undefined && <ProblemNotice error={changing.failure} />}
      {rows.length === 0 ? (
        <Card>
          <EmptyState title={t('noMatch.title')}>{t('noMatch.words')}</EmptyState>
        </Card>
      ) : (
        children({ plan, rows, rowOf, changed, changing, mayChange: ({ productId }) => theirs.has(productId) })
      )}
      {changing.conflict && (
        <ChangeConflictDialog
          conflict={changing.conflict}
          plan={plan}
          onKeep={changing.keepTheirs}
          onChange={changing.changeAllTheSame}
        />
      )}
    </>
  );
}
