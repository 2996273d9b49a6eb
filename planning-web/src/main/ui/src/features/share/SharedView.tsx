import { useMemo } from 'react';
import type { SharedRoadmap } from '@/api/share-links';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import type { TimelineItem } from '@/components/Timeline/model';
import { Timeline } from '@/components/Timeline/Timeline';
import { formatMoney } from '@/lib/format';
import { spanInWords } from '@/lib/plan-span';
import { drawnOf, type SharedEntry, yearOf } from './model';
import classes from './share.module.css';
import { shareText } from './text';

/** A bar leads to the line of its item below, for there is no page of it here. */
const hrefOf = ({ id }: TimelineItem) => `${window.location.pathname}#${id}`;

export function SharedView({ roadmap }: { roadmap: SharedRoadmap }) {
  const t = shareText.useText();
  const drawn = useMemo(
    () => ({
      label: t('shared.title', { year: roadmap.plan.year }),
      laneHeading: t(roadmap.lanes === 'PRODUCT' ? 'shared.product' : 'shared.theme'),
      quarters: roadmap.plan.quarters,
      year: yearOf(roadmap.plan),
      hrefOf,
      ...drawnOf(roadmap, t('shared.noTheme')),
    }),
    [roadmap, t],
  );
  const columns = useMemo(() => columnsOf(roadmap), [roadmap]);

  if (roadmap.plan.entries.length === 0) {
    return (
      <Card>
        <EmptyState title={t('shared.empty')}>{t('shared.emptyWords')}</EmptyState>
      </Card>
    );
  }
  return (
    <div className={classes.parts}>
      {drawn.items.length > 0 && <Timeline {...drawn} />}
      <Card title={t('shared.items')} flush>
        <DataTable
          label={t('shared.items')}
          columns={columns}
          rows={roadmap.plan.entries}
          rowId={({ number }) => number}
        />
      </Card>
      <p className={classes.note}>{t('shared.cleared')}</p>
    </div>
  );
}

function columnsOf({ plan, showsMoney, showsNames }: SharedRoadmap): DataColumn<SharedEntry>[] {
  const t = shareText.text;
  const products = new Map(plan.products.map(({ key, name }) => [key, name]));
  const themes = new Map(plan.themes.map(({ key, name }) => [key, name]));
  return [
    {
      id: 'item',
      header: t('shared.item'),
      sortValue: ({ title }) => title,
      cell: ({ number, title }) => (
        <span id={number} className={classes.item}>
          {title}
          <span className={classes.second}>{number}</span>
        </span>
      ),
    },
    {
      id: 'product',
      header: t('shared.product'),
      sortValue: ({ product }) => products.get(product),
      cell: ({ product }) => products.get(product),
    },
    ...(plan.themes.length > 0 ? [themeColumn(themes)] : []),
    {
      id: 'horizon',
      header: t('shared.horizon'),
      cell: ({ horizon }) => t(`horizonName.${horizon as 'NOW' | 'NEXT' | 'LATER'}`),
    },
    whenColumn(plan),
    ...(showsNames ? [ownerColumn()] : []),
    ...(showsMoney ? [costColumn()] : []),
  ];
}

function whenColumn(plan: SharedRoadmap['plan']): DataColumn<SharedEntry> {
  return {
    id: 'when',
    header: shareText.text('shared.when'),
    sortValue: ({ startsOn }) => startsOn,
    cell: ({ startsOn, endsOn }) => startsOn && endsOn && spanInWords(startsOn, endsOn, yearOf(plan)),
  };
}

function themeColumn(themes: ReadonlyMap<string, string>): DataColumn<SharedEntry> {
  return {
    id: 'theme',
    header: shareText.text('shared.theme'),
    sortValue: ({ theme = '' }) => themes.get(theme),
    cell: ({ theme = '' }) => themes.get(theme),
  };
}

function ownerColumn(): DataColumn<SharedEntry> {
  return {
    id: 'owner',
    header: shareText.text('shared.owner'),
    sortValue: ({ owner }) => owner,
    cell: ({ owner }) => owner,
  };
}

function costColumn(): DataColumn<SharedEntry> {
  return {
    id: 'cost',
    header: shareText.text('shared.cost'),
    align: 'end',
    sortValue: ({ cost }) => (cost ? Number(cost.amount) : undefined),
    cell: ({ cost }) => cost && formatMoney(cost),
  };
}
