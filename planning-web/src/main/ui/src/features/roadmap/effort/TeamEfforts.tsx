import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, apiQuery } from '@/api/client';
import { refreshRoadmap } from '@/api/roadmap-queries';
import type { TeamEffort } from '@/api/teams';
import { ListCard } from '@/components/ListCard/ListCard';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRemoval } from '@/components/Removal/use-removal';
import { formatNumber } from '@/lib/format';
import { totalOf } from './model';
import classes from './TeamEfforts.module.css';
import { effortText } from './text';

const EffortDialog = lazy(async () => ({ default: (await import('./EffortDialog')).EffortDialog }));

type Opened = { what: 'new' } | { what: 'change'; effort: TeamEffort };

/** How many person-weeks the item takes of which team. The server says who may write it. */
export function TeamEfforts({ itemId }: { itemId: string }) {
  const t = effortText.useText();
  const efforts = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/team-efforts', {
    params: { path: { id: itemId } },
  });
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const { remove, removing, failure } = useRemoval(removalOf, refreshRoadmap);

  if (efforts.isError) {
    return <ProblemNotice error={efforts.error} onRetry={efforts.refetch} />;
  }
  if (!efforts.data) {
    return null;
  }
  const { items, mayChange } = efforts.data;

  return (
    <>
      <ListCard
        title={t('title')}
        add={mayChange && { label: t('add'), onClick: () => setOpened({ what: 'new' }) }}
        empty={
          items.length === 0 && {
            title: t('empty.title'),
            words: t(mayChange ? 'empty.words' : 'empty.wordsReader'),
          }
        }
        failure={failure}
      >
        <EffortList
          efforts={items}
          mayChange={mayChange}
          removing={removing}
          onChange={(effort) => setOpened({ what: 'change', effort })}
          onRemove={remove}
        />
      </ListCard>
      <Suspense>
        {opened?.what === 'new' && (
          <EffortDialog itemId={itemId} taken={items.map(({ team }) => team.id)} onClose={close} />
        )}
        {opened?.what === 'change' && <EffortDialog itemId={itemId} effort={opened.effort} onClose={close} />}
      </Suspense>
    </>
  );
}

interface EffortListProps {
  efforts: readonly TeamEffort[];
  mayChange: boolean;
  removing: boolean;
  onChange: (effort: TeamEffort) => void;
  onRemove: (effort: TeamEffort) => void;
}

function EffortList({ efforts, mayChange, removing, onChange, onRemove }: EffortListProps) {
  const t = effortText.useText();

  return (
    <>
      <ul className={classes.list}>
        {efforts.map((effort) => {
          const { id, team } = effort;
          return (
            <li key={id} className={classes.effort}>
              <div className={classes.words}>
                <h3>{team.name}</h3>
                <p>{rangeOf(effort, t)}</p>
              </div>
              <p className={classes.expected}>{t('list.expected', { expected: weeks(effort.expected) })}</p>
              {mayChange && (
                <div className={classes.tools} data-print="hide">
                  <ActionIcon aria-label={t('list.change', { team: team.name })} onClick={() => onChange(effort)}>
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('list.remove', { team: team.name })}
                    disabled={removing}
                    onClick={() => onRemove(effort)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className={classes.foot}>
        <strong>{t('total', { weeks: weeks(totalOf(efforts)) })}</strong>
        <Link to="/capacity">{t('toCapacity')}</Link>
      </p>
    </>
  );
}

const weeks = (value: number) => formatNumber(value, 1);

function rangeOf({ low, likely, high }: TeamEffort, t: ReturnType<typeof effortText.useText>): string {
  return t(low === high ? 'list.exact' : 'list.range', { low: weeks(low), likely: weeks(likely), high: weeks(high) });
}

function removalOf({ id, team }: TeamEffort) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/team-efforts/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/team-efforts/{id}/restorations', { params }),
    doneText: effortText.text('removed', { team: team.name }),
  };
}
