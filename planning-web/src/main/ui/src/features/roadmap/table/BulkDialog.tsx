import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCycle } from '@/api/cycle';
import { everybodyQuery } from '@/api/people';
import { themesQuery } from '@/api/themes';
import type { TimelineRow } from '@/api/timeline';
import { Dialog } from '@/components/Dialog/Dialog';
import { Segments } from '@/components/Segments/Segments';
import { HORIZONS } from '../item-form/model';
import type { Change } from '../timeline/changes';
import classes from './ItemsTable.module.css';
import { laterByWeeks } from './model';
import { tableText } from './text';

type What = 'theme' | 'horizon' | 'dates' | 'owner';

interface BulkDialogProps {
  count: number;
  onChange: (changeOf: (row: TimelineRow) => Change | undefined) => void;
  onClose: () => void;
}

const MOST_WEEKS = 520;

/** What many items get at once: one thing, and nothing that the gate judges. */
export function BulkDialog({ count, onChange, onClose }: BulkDialogProps) {
  const t = tableText.useText();
  const cycle = useCycle();
  const themes = useQuery({ ...themesQuery(cycle?.id ?? ''), enabled: cycle !== undefined });
  const people = useQuery(everybodyQuery);
  const [what, setWhat] = useState<What>('horizon');
  const [value, setValue] = useState('');
  const [tried, setTried] = useState(false);
  const weeks = /^-?\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
  const complete = what === 'dates' ? weeks !== 0 && Math.abs(weeks) <= MOST_WEEKS : value !== '';
  const error = tried && !complete && t(what === 'dates' ? 'bulk.weeksMissing' : 'bulk.chooseMissing');
  const none = { value: '', label: t('bulk.choose'), disabled: true };
  const choices = {
    theme: [
      none,
      { value: NO_THEME, label: t('noTheme') },
      ...(themes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
    horizon: [none, ...HORIZONS.map((horizon) => ({ value: horizon, label: t(`horizons.${horizon}`) }))],
    owner: [none, ...(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))],
  };

  function changeOf(row: TimelineRow): Change | undefined {
    switch (what) {
      case 'theme':
        return { themeId: value === NO_THEME ? '' : value };
      case 'horizon':
        return { horizon: value as (typeof HORIZONS)[number] };
      case 'owner':
        return { ownerId: value };
      case 'dates':
        return laterByWeeks(row, weeks);
    }
  }

  return (
    <Dialog open title={t('bulk.title', { count })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (complete) {
            onChange(changeOf);
          }
        }}
      >
        <div className={classes.fields}>
          <Segments
            label={t('bulk.what')}
            options={WHATS.map((one) => ({ value: one, label: t(`bulk.${one}`) }))}
            value={what}
            onChange={(next: What) => {
              setWhat(next);
              setValue('');
              setTried(false);
            }}
          />
          {what === 'dates' ? (
            <TextInput
              label={t('bulk.weeks')}
              description={t('bulk.weeksWords')}
              inputMode="numeric"
              maxLength={4}
              value={value}
              onChange={({ currentTarget }) => setValue(currentTarget.value)}
              error={error}
            />
          ) : (
            <NativeSelect
              label={t(NAMES[what])}
              data={choices[what]}
              value={value}
              onChange={({ currentTarget }) => setValue(currentTarget.value)}
              error={error}
            />
          )}
          <p className={classes.why}>{t('bulk.gate')}</p>
        </div>
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {t('bulk.cancel')}
          </Button>
          <Button type="submit">{t('bulk.title', { count })}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const WHATS: readonly What[] = ['horizon', 'theme', 'dates', 'owner'];
const NAMES = { theme: 'bulk.newTheme', horizon: 'bulk.newHorizon', owner: 'bulk.newOwner' } as const;
/** No id is this short. */
const NO_THEME = '-';
