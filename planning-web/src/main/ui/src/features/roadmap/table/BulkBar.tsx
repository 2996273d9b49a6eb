import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { TimelineRow } from '@/api/timeline';
import { Dialog } from '@/components/Dialog/Dialog';
import type { Working } from '../timeline/CycleItemsView';
import classes from './ItemsTable.module.css';
import { tableText } from './text';
import { type BulkResult, useBulk } from './use-bulk';

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog')).BulkDialog }));

interface BulkBarProps {
  chosen: readonly TimelineRow[];
  /** Those that the filters let through. */
  all: readonly TimelineRow[];
  working: Working;
  onSelectAll: () => void;
  onClear: () => void;
}

/** What can be done with the rows that are chosen; in sight as long as there are any. */
export function BulkBar({ chosen, all, working, onSelectAll, onClear }: BulkBarProps) {
  const t = tableText.useText();
  const bulk = useBulk(working);
  const [asking, setAsking] = useState(false);

  return (
    <>
      {(chosen.length > 0 || bulk.progress) && (
        <section className={classes.bulk} aria-label={t('bulk.label')} data-print="hide">
          {bulk.progress ? (
            <>
              <p role="status">{t('bulk.progress', { ...bulk.progress })}</p>
              <Button variant="default" size="xs" onClick={bulk.stop}>
                {t('bulk.stop')}
              </Button>
            </>
          ) : (
            <>
              <p role="status">{t('bulk.selected', { count: chosen.length })}</p>
              <Button size="xs" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => setAsking(true)}>
                {t('bulk.change')}
              </Button>
              {chosen.length < all.length && (
                <Button variant="default" size="xs" onClick={onSelectAll}>
                  {t('selectAll', { count: all.length })}
                </Button>
              )}
              <Button variant="subtle" size="xs" onClick={onClear}>
                {t('bulk.clear')}
              </Button>
            </>
          )}
        </section>
      )}
      <Suspense>
        {asking && (
          <BulkDialog
            count={chosen.length}
            onClose={() => setAsking(false)}
            onChange={(changeOf) => {
              setAsking(false);
              bulk.run(chosen, changeOf);
            }}
          />
        )}
      </Suspense>
      {bulk.result && <ResultDialog result={bulk.result} onClose={bulk.forget} />}
    </>
  );
}

function ResultDialog({ result: { changed, notChanged }, onClose }: { result: BulkResult; onClose: () => void }) {
  const t = tableText.useText();
  return (
    <Dialog
      open
      title={t('bulk.resultTitle')}
      size="medium"
      onClose={onClose}
      footer={
        <Button onClick={onClose} data-autofocus>
          {t('bulk.close')}
        </Button>
      }
    >
      <p>{t('bulk.resultWords', { count: changed })}</p>
      <ul className={classes.notChanged}>
        {notChanged.map(({ row, why }) => (
          <li key={row.id}>
            <strong>{row.title}</strong> <span className={classes.why}>{why}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
