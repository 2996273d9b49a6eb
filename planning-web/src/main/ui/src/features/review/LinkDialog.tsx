import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '@/api/client';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import type { Review } from './model';
import { reviewText } from './text';
import { useLinkStoppedItem } from './use-link-stopped-item';
import classes from './Workspace.module.css';

interface LinkDialogProps {
  review: Review;
  onClose: () => void;
}

const MOST = 50;

/** Links a stopped item that the wording alone does not give away. */
export function LinkDialog({ review, onClose }: LinkDialogProps) {
  const t = reviewText.useText();
  const link = useLinkStoppedItem(review);
  const { busy, failure, attempt } = useAttempt();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  // What a chosen item put into the field looks for nothing new.
  const [query] = useDebouncedValue(chosen === null ? typed.trim() : '', 250);
  const stopped = apiQuery.useQuery(
    'get',
    '/api/v1/roadmap-items',
    { params: { query: { standing: ['STOPPED'], limit: MOST, ...(query === '' ? {} : { query }) } } },
    { placeholderData: keepPreviousData },
  );
  const known = new Set([review.itemId, ...review.resemblances.map(({ itemId }) => itemId)]);
  const items = stopped.data?.items.filter(({ id }) => !known.has(id)) ?? [];

  function nothing() {
    if (stopped.isFetching) {
      return t('resemblances.looking');
    }
    return t(query === '' ? 'resemblances.noneStopped' : 'resemblances.noneFound');
  }

  async function save() {
    if (chosen === null) {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      await link(chosen);
      onClose();
    });
  }

  return (
    <Dialog open title={t('resemblances.byHand')} onClose={onClose}>
      <form
        className={classes.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // React hands events of a portal to the component around it.
          event.stopPropagation();
          save();
        }}
      >
        <Select
          label={t('resemblances.which')}
          description={stopped.data?.nextCursor === undefined ? undefined : t('resemblances.more', { count: MOST })}
          placeholder={t('resemblances.search')}
          data-autofocus
          searchable
          clearable
          searchValue={typed}
          onSearchChange={setTyped}
          // The server has looked for what was typed.
          filter={({ options }) => options}
          nothingFoundMessage={nothing()}
          value={chosen}
          error={missing ? t('resemblances.choose') : undefined}
          onChange={(item) => {
            setChosen(item);
            setMissing(false);
          }}
          data={items.map(({ id, number, title }) => ({
            value: id,
            label: t('resemblances.item', { number, title }),
          }))}
        />
        <p className={classes.hint}>{t('resemblances.entails')}</p>
        {stopped.isError && <ProblemNotice error={stopped.error} onRetry={stopped.refetch} />}
        {failure !== undefined && <ProblemNotice error={failure} />}
        <Button type="submit" loading={busy}>
          {t('resemblances.link')}
        </Button>
      </form>
    </Dialog>
  );
}
