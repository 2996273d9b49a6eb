import { useMemo } from 'react';
import type { Objective, ServingItem } from '@/api/objectives';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { LinkedItems } from '@/components/LinkedItems/LinkedItems';
import classes from './ObjectivesPage.module.css';
import { objectiveText } from './text';
import { useServingItems } from './use-serving-items';

/** The work that is meant to move the key results. */
export function ServingItems({ objective: { id: objectiveId, keyResults } }: { objective: Objective }) {
  const t = objectiveText.useText();
  const items = useServingItems(objectiveId);
  const idle = keyResults.filter(({ itemCount }) => itemCount === 0);
  const about = useMemo(
    (): DataColumn<ServingItem> => ({
      id: 'keyResult',
      header: t('items.keyResult'),
      cell: ({ keyResultId }) => keyResults.find(({ id }) => id === keyResultId)?.title ?? '',
    }),
    [t, keyResults],
  );

  return (
    <LinkedItems
      title={t('items.title')}
      items={items}
      rowId={({ keyResultId, id }) => `${keyResultId} ${id}`}
      none={{ title: t('items.none'), words: t('items.noneWords') }}
      about={about}
    >
      {items.data && items.data.length > 0 && idle.length > 0 && (
        <p className={classes.idle}>
          {t('items.withoutItems')} {idle.map(({ title }) => title).join('; ')}
        </p>
      )}
    </LinkedItems>
  );
}
