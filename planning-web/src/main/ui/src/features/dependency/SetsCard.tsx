import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { type ItemSet, itemSetsQuery } from '@/api/dependencies';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { itemPath } from '@/lib/links';
import { usePageAction } from '@/lib/page-actions';
import classes from './SetsCard.module.css';
import { dependencyText } from './text';

const SetDialog = lazy(async () => ({ default: (await import('./SetDialog')).SetDialog }));
const ArchiveSet = lazy(async () => ({ default: (await import('./ArchiveSet')).ArchiveSet }));

type Opened = { what: 'new' } | { what: 'edit' | 'archive'; set: ItemSet };

/** The sets of the plan: items of which at most one comes, or all of them or none. */
export function SetsCard({ cycle }: { cycle: Cycle }) {
  const t = dependencyText.useText();
  const mayEdit = holds(useSession(), 'PRODUCT_LEADER');
  const sets = useQuery(itemSetsQuery(cycle.id));
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const add = () => setOpened({ what: 'new' });
  usePageAction(mayEdit ? { id: 'new', label: t('sets.add'), run: add } : undefined);

  if (sets.isError) {
    return <ProblemNotice error={sets.error} onRetry={sets.refetch} />;
  }
  if (!sets.data) {
    return null;
  }
  const isEmpty = sets.data.length === 0;
  const addButton = mayEdit && (
    <Button
      variant={isEmpty ? 'default' : 'subtle'}
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={add}
    >
      {t('sets.add')}
    </Button>
  );

  return (
    <Card title={t('sets.title')} flush aside={!isEmpty && addButton}>
      {isEmpty ? (
        <EmptyState title={t('sets.empty.title')} action={addButton}>
          {t(mayEdit ? 'sets.empty.words' : 'sets.empty.wordsReader')}
        </EmptyState>
      ) : (
        <ul className={classes.sets}>
          {sets.data.map((set) => (
            <SetRow key={set.id} set={set} onOpen={mayEdit ? (what) => setOpened({ what, set }) : undefined} />
          ))}
        </ul>
      )}
      <Suspense>
        {opened?.what === 'new' && <SetDialog cycle={cycle} onClose={close} />}
        {opened?.what === 'edit' && <SetDialog cycle={cycle} set={opened.set} onClose={close} />}
        {opened?.what === 'archive' && <ArchiveSet set={opened.set} onClose={close} />}
      </Suspense>
    </Card>
  );
}

interface SetRowProps {
  set: ItemSet;
  onOpen: ((what: 'edit' | 'archive') => void) | undefined;
}

function SetRow({ set: { name, kind, items }, onOpen }: SetRowProps) {
  const t = dependencyText.useText();
  return (
    <li className={classes.set}>
      <div className={classes.words}>
        <h3>{name}</h3>
        <p className={classes.kind}>{t(`sets.kinds.${kind}`)}</p>
      </div>
      <ul className={classes.items}>
        {items.map(({ id, number, title, product }) => (
          <li key={id}>
            <Link to={itemPath(id)}>{title}</Link>
            <span className={classes.facts}>
              {number}, {product.name}
            </span>
          </li>
        ))}
        {items.length < 2 && <li className={classes.few}>{t('sets.fewLeft')}</li>}
      </ul>
      {onOpen && (
        <div className={classes.tools} data-print="hide">
          <ActionIcon aria-label={t('sets.edit', { name })} onClick={() => onOpen('edit')}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('sets.archive', { name })} onClick={() => onOpen('archive')}>
            <IconArchive size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
