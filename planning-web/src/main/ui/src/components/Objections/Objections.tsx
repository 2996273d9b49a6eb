import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { api, type Schema } from '@/api/client';
import { usePolicy } from '@/api/policy';
import { useSession } from '@/api/session';
import { formatRelative } from '@/lib/format';
import { Card } from '../Card/Card';
import { toast } from '../Toasts/toasts';
import classes from './Objections.module.css';
import { objectionText } from './text';

type Objection = Schema<'ObjectionView'>;

// Dialogs are fetched when they are first opened: the page that offers them is read far more often.
const ObjectionDialog = lazy(async () => ({ default: (await import('./ObjectionDialog')).ObjectionDialog }));
const ConfirmDialog = lazy(async () => ({ default: (await import('../ConfirmDialog/ConfirmDialog')).ConfirmDialog }));

interface ObjectionsProps {
  itemId: string;
  objections: readonly Objection[];
  /** Called after each change; resolves when the screen shows it. */
  onChanged: () => Promise<unknown>;
}

/** Who says that the item goes against which guideline. One open objection holds the item back. */
export function Objections({ itemId, objections, onChanged }: ObjectionsProps) {
  const t = objectionText.useText();
  const [objecting, setObjecting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Objection>();

  async function withdraw() {
    if (withdrawing !== undefined) {
      await api.POST('/api/v1/objections/{id}/withdrawals', { params: { path: { id: withdrawing.id } } });
      await onChanged();
      toast(t('withdrawn'));
    }
  }

  return (
    <div id="objections" className={classes.anchor}>
      <Card
        title={t('title')}
        aside={objections.length === 0 ? t('none') : t('open', { count: countOpen(objections) })}
      >
        {objections.length > 0 && (
          <ul className={classes.list}>
            {objections.map((objection) => (
              <ObjectionLine key={objection.id} objection={objection} onWithdraw={() => setWithdrawing(objection)} />
            ))}
          </ul>
        )}
        <p className={classes.words}>{t('words')}</p>
        <Button
          variant="default"
          leftSection={<IconHandStop size={16} aria-hidden />}
          onClick={() => setObjecting(true)}
        >
          {t('raise')}
        </Button>
        <Suspense>
          {objecting && (
            <ObjectionDialog
              itemId={itemId}
              open
              onClose={() => setObjecting(false)}
              onRaised={async () => {
                await onChanged();
                toast(t('raised'));
              }}
            />
          )}
          {withdrawing !== undefined && (
            <ConfirmDialog
              open
              title={t('withdrawTitle')}
              confirmLabel={t('withdraw')}
              onConfirm={withdraw}
              onClose={() => setWithdrawing(undefined)}
            >
              {t('withdrawWords')}
            </ConfirmDialog>
          )}
        </Suspense>
      </Card>
    </div>
  );
}

function countOpen(objections: readonly Objection[]): number {
  return objections.filter(({ withdrawnAt }) => withdrawnAt == null).length;
}

function ObjectionLine({ objection, onWithdraw }: { objection: Objection; onWithdraw: () => void }) {
  const t = objectionText.useText();
  const { person } = useSession();
  const guideline = usePolicy().data?.guidelines.find(({ number }) => number === objection.guideline);
  const isOpen = objection.withdrawnAt == null;

  return (
    <li className={classes.line} data-closed={!isOpen || undefined}>
      <span className={classes.number} aria-hidden>
        {objection.guideline}
      </span>
      <div className={classes.said}>
        <p className={classes.guideline}>
          {t('guideline', { number: objection.guideline, title: guideline?.title ?? '' })}
        </p>
        <p className={classes.text}>{objection.text}</p>
        <p className={classes.who}>
          {t('by', { name: objection.by.name, when: formatRelative(objection.at) })}
          {!isOpen && `, ${t('closed')}`}
        </p>
        {isOpen && objection.by.id === person.id && (
          <Button variant="subtle" size="compact-sm" onClick={onWithdraw} ml={-8}>
            {t('withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
