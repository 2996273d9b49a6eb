import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { apiQuery } from '@/api/client';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { useDatesWords } from '@/components/PlanSpan/use-dates-words';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatMoney, formatNumber, formatRelative } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { type NeededItem, needsOf } from './model';
import classes from './Panel.module.css';
import { timelineText } from './text';

interface ItemFactsProps {
  row: TimelineRow;
  plan: CycleItems;
  /** Somebody else changed it while this page was open. */
  changedMeanwhile: boolean;
  onOpen: (itemId: string) => void;
}

/** What the timeline knows of an item, and what of it is worth a look without leaving: all in few words, with the way to the rest. */
export function ItemFacts({ row, plan, changedMeanwhile, onOpen }: ItemFactsProps) {
  const t = timelineText.useText();
  const dates = useDatesWords();
  const theme = plan.themes.find(({ id }) => id === row.themeId);
  const { needs, neededBy } = needsOf(plan, row);

  return (
    <>
      <p className={classes.states}>
        <StatusBadge state={itemStateOf(row.standing)} />
        {row.onPortfolio && <StatusBadge state="on-roadmap" />}
      </p>
      <p className={classes.changed} data-news={changedMeanwhile || undefined}>
        {t('panel.changed', { who: nameIn(plan.people, row.changedBy), when: formatRelative(row.changedAt) })}
      </p>
      <GateLine itemId={row.id} />
      <dl className={classes.facts}>
        <Fact label={t('panel.dates')}>{dates(row)}</Fact>
        <Fact label={t('panel.product')}>{nameIn(plan.products, row.productId)}</Fact>
        <Fact label={t('panel.theme')}>{theme?.name ?? t('none.theme')}</Fact>
        <Fact label={t('panel.strategy')}>{nameIn(plan.strategies, theme?.strategyId) || t('none.strategy')}</Fact>
        <Fact label={t('panel.horizon')}>{t(`horizon.${row.horizon}`)}</Fact>
        <Fact label={t('panel.kind')}>{t(`kind.${row.kind}`)}</Fact>
        <Fact label={t('panel.owner')}>{nameIn(plan.people, row.ownerId)}</Fact>
        <Effort itemId={row.id} />
        <Value itemId={row.id} />
      </dl>
      <NeedList label={t('panel.needs')} items={needs} onOpen={onOpen} />
      <NeedList label={t('panel.neededBy')} items={neededBy} onOpen={onOpen} />
    </>
  );
}

function nameIn(named: readonly { id: string; name: string }[], id: string | null | undefined): string {
  return named.find((one) => one.id === id)?.name ?? '';
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function GateLine({ itemId }: { itemId: string }) {
  const t = timelineText.useText();
  const gate = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/gate', { params: { path: { id: itemId } } });
  const count = gate.data?.reasons.length ?? 0;
  return count === 0 ? null : (
    <p className={classes.gate}>
      <Link to={itemPath(itemId)}>{t('panel.reasons', { count })}</Link>
    </p>
  );
}

function Effort({ itemId }: { itemId: string }) {
  const t = timelineText.useText();
  const efforts = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/team-efforts', {
    params: { path: { id: itemId } },
  });
  const items = efforts.data?.items ?? [];
  return (
    <Fact label={t('panel.effort')}>
      {efforts.data && items.length === 0 && t('none.effort')}
      {items.length > 0 && (
        <ul className={classes.plain}>
          {items.map(({ id, team, expected }) => (
            <li key={id}>{t('panel.weeks', { team: team.name, weeks: formatNumber(expected, 1) })}</li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Value({ itemId }: { itemId: string }) {
  const t = timelineText.useText();
  const estimate = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/estimate', {
    params: { path: { id: itemId } },
  });
  const { value, cost } = estimate.data ?? {};
  return (
    <>
      <Fact label={t('panel.value')}>
        {value && (value.points == null ? t('none.value') : formatNumber(value.points))}
      </Fact>
      <Fact label={t('panel.cost')}>{estimate.data && (cost == null ? t('none.cost') : formatMoney(cost))}</Fact>
    </>
  );
}

interface NeedListProps {
  label: string;
  items: readonly NeededItem[];
  onOpen: (itemId: string) => void;
}

function NeedList({ label, items, onOpen }: NeedListProps) {
  const t = timelineText.useText();
  return items.length === 0 ? null : (
    <section className={classes.needs} aria-label={label}>
      <h3>{label}</h3>
      <ul className={classes.plain}>
        {items.map(({ row, broken }) => (
          <li key={row.id}>
            <button type="button" className={classes.need} onClick={() => onOpen(row.id)}>
              <StatusBadge state={itemStateOf(row.standing)} iconOnly />
              <span>{row.title}</span>
            </button>
            {broken && <p className={classes.broken}>{t('panel.broken')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
