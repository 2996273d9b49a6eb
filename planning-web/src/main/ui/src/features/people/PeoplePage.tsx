import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { everybodyQuery } from '@/api/people';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { usePageAction } from '@/lib/page-actions';
import { peopleColumns } from './columns';
import { matches } from './model';
import classes from './PeoplePage.module.css';
import { peopleText } from './text';

const AddPerson = lazy(async () => ({ default: (await import('./AddPerson')).AddPerson }));

const WORTH_SEARCHING = 8;

/** Everybody who can sign in, and what they may do. */
export function PeoplePage() {
  const t = peopleText.useText();
  const session = useSession();
  const administers = holds(session, 'ADMINISTRATOR');
  const { data: people } = useSuspenseQuery(everybodyQuery);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  usePageAction(administers ? { id: 'new', label: t('add'), run: add } : undefined);
  const shown = people.filter((person) => matches(person, typed, ({ capacity }) => t(`capacity.${capacity}`)));

  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary')}
        actions={
          <>
            {people.length >= WORTH_SEARCHING && (
              <TextInput
                type="search"
                aria-label={t('search')}
                placeholder={t('search')}
                leftSection={<IconSearch size={15} aria-hidden />}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
            {administers && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
                {t('add')}
              </Button>
            )}
          </>
        }
      />
      <Card flush>
        <DataTable
          label={t('title')}
          columns={peopleColumns(session.person.id)}
          rows={shown}
          rowId={({ id }) => id}
          twoLines
          empty={<EmptyState title={t('nobody')}>{t('nobodyWords')}</EmptyState>}
        />
        <p className={classes.note}>{t('administratorNote')}</p>
      </Card>
      <Suspense>{adding && <AddPerson onClose={() => setAdding(false)} />}</Suspense>
    </>
  );
}
