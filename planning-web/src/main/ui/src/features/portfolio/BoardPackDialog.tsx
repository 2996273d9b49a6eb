import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconFileTypePdf, IconPresentation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { baselinesQuery } from '@/api/baselines';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatDateTime } from '@/lib/format';
import type { LanesBy } from './model';
import classes from './PortfolioPage.module.css';
import { portfolioText } from './text';
import { type PackFormat, useBoardPack } from './use-board-pack';

interface BoardPackDialogProps {
  cycleId: string;
  lanes: LanesBy;
  onClose: () => void;
}

/** Everything that a board reads of the year, in one file: what it is told of changes, and what it may know. */
export function BoardPackDialog({ cycleId, lanes, onClose }: BoardPackDialogProps) {
  const t = portfolioText.useText();
  const baselines = useQuery(baselinesQuery(cycleId));
  const [chosen, setChosen] = useState<string>();
  const [money, setMoney] = useState(false);
  const [names, setNames] = useState(false);
  const pack = useBoardPack(cycleId);
  // The newest comes first: a board asks what is new since it last met.
  const since = chosen ?? baselines.data?.[0]?.id ?? '';

  async function make(format: PackFormat) {
    if (await pack.make(format, { lanes, money, names, ...(since === '' ? {} : { since }) })) {
      onClose();
    }
  }
  const button = (format: PackFormat, Icon: typeof IconPresentation) => (
    <Button
      variant={format === 'pdf' ? 'default' : 'filled'}
      leftSection={<Icon size={16} aria-hidden />}
      loading={pack.making === format}
      disabled={pack.making !== undefined || baselines.isPending}
      onClick={() => void make(format)}
    >
      {t(`pack.${format}`)}
    </Button>
  );

  return (
    <Dialog
      open
      title={t('pack.title')}
      onClose={onClose}
      footer={
        <>
          {button('pdf', IconFileTypePdf)}
          {button('pptx', IconPresentation)}
        </>
      }
    >
      <div className={classes.pack}>
        {pack.failure !== undefined && <ProblemNotice error={pack.failure} />}
        {baselines.isError && <ProblemNotice error={baselines.error} onRetry={baselines.refetch} />}
        <p>{t('pack.words')}</p>
        <NativeSelect
          label={t('pack.since')}
          description={baselines.data?.length === 0 ? t('pack.noBaseline') : t('pack.sinceWords')}
          data={[
            { value: '', label: t('pack.noChanges') },
            ...(baselines.data ?? []).map(({ id, name, takenAt }) => ({
              value: id,
              label: t('pack.baseline', { name, when: formatDateTime(takenAt) }),
            })),
          ]}
          value={since}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Checkbox
          label={t('pack.money')}
          description={t('pack.moneyWords')}
          checked={money}
          onChange={(event) => setMoney(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('pack.names')}
          description={t('pack.namesWords')}
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
      </div>
    </Dialog>
  );
}
