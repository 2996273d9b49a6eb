import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { itemDependenciesQuery, itemSetsQuery } from '@/api/dependencies';
import { isProblem, problemOf } from '@/api/problem';
import { refreshRoadmap } from '@/api/roadmap-queries';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import { useRemoval } from '@/components/Removal/use-removal';
import classes from './Dependencies.module.css';
import { GROUPS, groupsOf, type Tie } from './model';
import { SetsOfItem } from './SetsOfItem';
import { TieRow } from './TieRow';
import { itemDependencyText } from './text';

const DependencyDialog = lazy(async () => ({ default: (await import('./DependencyDialog')).DependencyDialog }));
const NoteDialog = lazy(async () => ({ default: (await import('./NoteDialog')).NoteDialog }));

interface ItemDependenciesProps {
  item: { id: string; cycle: { id: string }; can: { edit: boolean } };
}

type Opened = { what: 'new' } | { what: 'note'; tie: Tie };

/** What has to come before this item, what waits for it, what it relates to, and the sets that it is in. */
export function ItemDependencies({ item }: ItemDependenciesProps) {
  const t = itemDependencyText.useText();
  const dependencies = useQuery(itemDependenciesQuery(item.id));
  const sets = useQuery(itemSetsQuery(item.cycle.id, item.id));
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const { remove, removing, failure } = useRemoval(removalOf, refreshRoadmap);
  const broken = dependencies.isError ? dependencies : sets.isError ? sets : undefined;

  if (broken) {
    return <ProblemNotice error={broken.error} onRetry={broken.refetch} />;
  }
  if (!dependencies.data || !sets.data) {
    return null;
  }
  const groups = groupsOf(item.id, dependencies.data);
  const isEmpty = dependencies.data.length === 0 && sets.data.length === 0;
  const addButton = item.can.edit && (
    <Button
      variant={isEmpty ? 'default' : 'subtle'}
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setOpened({ what: 'new' })}
    >
      {t('add')}
    </Button>
  );

  return (
    <Card title={t('title')} flush aside={!isEmpty && addButton}>
      {isEmpty && (
        <EmptyState part title={t('empty.title')} action={addButton}>
          {t(item.can.edit ? 'empty.words' : 'empty.wordsReader')}
        </EmptyState>
      )}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className={classes.group} aria-label={t(`group.${group}`)}>
          <h3>{t(`group.${group}`)}</h3>
          <ul>
            {groups[group].map((tie) => (
              <TieRow
                key={tie.dependency.id}
                tie={tie}
                removing={removing}
                onNote={() => setOpened({ what: 'note', tie })}
                onRemove={() => remove(tie)}
              />
            ))}
          </ul>
        </section>
      ))}
      <SetsOfItem itemId={item.id} sets={sets.data} />
      {failure !== undefined && <ProblemNotice error={failure} />}
      {isProblem(failure, 'dependency-circle') && (
        // The first step of the circle is the one that was to come back.
        <ReasonList title={t('dialog.circle')} reasons={problemOf(failure).reasons.slice(1)} />
      )}
      {!isEmpty && (
        <p className={classes.foot}>
          <Link to="/dependencies">{t('toAll')}</Link>
        </p>
      )}
      <Suspense>
        {opened?.what === 'new' && <DependencyDialog item={item} dependencies={dependencies.data} onClose={close} />}
        {opened?.what === 'note' && (
          <NoteDialog dependency={opened.tie.dependency} number={opened.tie.other.number} onClose={close} />
        )}
      </Suspense>
    </Card>
  );
}

/** It comes back unless what has come meanwhile stands against it. */
function removalOf({ dependency: { id }, other }: Tie) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/dependencies/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/dependencies/{id}/restorations', { params }),
    doneText: itemDependencyText.text('removed', { number: other.number }),
  };
}
