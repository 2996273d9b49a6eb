import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Segments } from '@/components/Segments/Segments';
import type { ListSearch } from '../list/search';
import { LANES_BY, type LanesBy, ZOOMS, type Zoom } from './model';
import classes from './TimelineView.module.css';
import { timelineText } from './text';

interface TimelineToolsProps {
  search: ListSearch;
  show: (change: ListSearch) => void;
  narrow: boolean;
  /** How many items have no place on the timeline; without any there is no tray to show. */
  inTray: number;
}

/** How the timeline is looked at; all of it stands in the address. */
export function TimelineTools({ search, show, narrow, inTray }: TimelineToolsProps) {
  const t = timelineText.useText();
  if (narrow) {
    return null;
  }
  return (
    <div className={classes.tools} data-print="hide">
      <Segments
        label={t('lanesBy')}
        hideLabel
        options={LANES_BY.map((value) => ({ value, label: t(`lanes.${value}`) }))}
        value={search.lanes ?? 'product'}
        onChange={(lanes: LanesBy) => show({ lanes: lanes === 'product' ? undefined : lanes })}
      />
      <Checkbox
        label={t('lines')}
        checked={search.lines !== 'off'}
        onChange={(event) => show({ lines: event.currentTarget.checked ? undefined : 'off' })}
      />
      {inTray > 0 && (
        <Checkbox
          label={t('trayCount', { count: inTray })}
          checked={search.tray !== 'off'}
          onChange={(event) => show({ tray: event.currentTarget.checked ? undefined : 'off' })}
        />
      )}
      <Segments
        label={t('zoom')}
        hideLabel
        options={ZOOMS.map((value) => ({ value, label: t(`zooms.${value}`) }))}
        value={search.zoom ?? 'quarters'}
        onChange={(zoom: Zoom) => show({ zoom: zoom === 'quarters' ? undefined : zoom })}
      />
      <p className={classes.hint}>{t('hint')}</p>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter size={15} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
    </div>
  );
}
