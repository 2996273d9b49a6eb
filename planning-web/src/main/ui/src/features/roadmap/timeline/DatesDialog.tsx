import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TimelineRow } from '@/api/timeline';
import { Dialog } from '@/components/Dialog/Dialog';
import type { Dates } from './model';
import classes from './Panel.module.css';
import { timelineText } from './text';

interface DatesDialogProps {
  row: TimelineRow;
  onSet: (to: Dates) => void;
  onClose: () => void;
}

/** The first and the last day, typed. */
export function DatesDialog({ row, onSet, onClose }: DatesDialogProps) {
  const t = timelineText.useText();
  const [startsOn, setStartsOn] = useState(row.startsOn ?? '');
  const [endsOn, setEndsOn] = useState(row.endsOn ?? '');
  const [tried, setTried] = useState(false);
  const startError = startsOn === '' ? t('set.startMissing') : yearError(startsOn);
  const endError = endsOn === '' ? t('set.endMissing') : endsOn < startsOn ? t('set.endFirst') : yearError(endsOn);

  function yearError(date: string): string | undefined {
    return date < '2000' || date > '2200' ? t('set.year') : undefined;
  }

  return (
    <Dialog open title={t('set.title', { title: row.title })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!startError && !endError) {
            onSet({ startsOn, endsOn });
          }
        }}
      >
        <div className={classes.dateFields}>
          <TextInput
            type="date"
            label={t('set.start')}
            value={startsOn}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
            error={tried && startError}
            data-autofocus
          />
          <TextInput
            type="date"
            label={t('set.end')}
            value={endsOn}
            onChange={(event) => setEndsOn(event.currentTarget.value)}
            error={tried && endError}
          />
        </div>
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {t('set.cancel')}
          </Button>
          <Button type="submit">{t('set.save')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
