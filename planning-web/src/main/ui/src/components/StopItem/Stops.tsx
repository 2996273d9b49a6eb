import { Button } from '@mantine/core';
import { IconOctagonMinus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, type Schema } from '@/api/client';
import { usePolicy } from '@/api/policy';
import { useSession } from '@/api/session';
import { formatDateTime } from '@/lib/format';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { toast } from '../Toasts/toasts';
import classes from './StopItem.module.css';
import { stopText } from './text';

type Stop = Schema<'StopView'>;

interface StopsProps {
  stops: readonly Stop[];
  onChanged: () => Promise<unknown>;
}

/** Who stopped the item, or calls for it, by which guideline and why. What was taken back stands in the history only. */
export function Stops({ stops, onChanged }: StopsProps) {
  const standing = stops.filter(({ withdrawnAt }) => withdrawnAt == null);
  if (standing.length === 0) {
    return null;
  }
  return (
    <div id="stops" className={classes.stops}>
      {standing.map((stop) => (
        <StopCard key={stop.id} stop={stop} onChanged={onChanged} />
      ))}
    </div>
  );
}

function StopCard({ stop, onChanged }: { stop: Stop; onChanged: StopsProps['onChanged'] }) {
  const t = stopText.useText();
  const { person } = useSession();
  const guideline = usePolicy().data?.guidelines.find(({ number }) => number === stop.guideline);

  return (
    <section className={classes.stop} data-final={stop.inForce || undefined} aria-labelledby={`stop-${stop.id}`}>
      <h2 id={`stop-${stop.id}`}>
        <IconOctagonMinus size={18} aria-hidden />
        {t(stop.inForce ? 'stopped' : 'called', { name: stop.by.name })}
      </h2>
      <p className={classes.against}>
        {t('against', { number: stop.guideline, title: guideline?.title ?? '' })}, {formatDateTime(stop.at)}
      </p>
      <p>{stop.reason}</p>
      {!stop.inForce && <p className={classes.against}>{t('calledWords')}</p>}
      {!stop.inForce && stop.by.id === person.id && <TakeBack stop={stop} onChanged={onChanged} />}
    </section>
  );
}

function TakeBack({ stop, onChanged }: { stop: Stop; onChanged: StopsProps['onChanged'] }) {
  const t = stopText.useText();
  const takeBack = useMutation({
    mutationFn: () => api.POST('/api/v1/stops/{id}/withdrawals', { params: { path: { id: stop.id } } }),
    onSuccess: async () => {
      await onChanged();
      toast(t('tookBack'));
    },
  });
  return (
    <>
      <Button variant="default" size="xs" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
        {t('takeBack')}
      </Button>
      {takeBack.isError && <ProblemNotice error={takeBack.error} />}
    </>
  );
}
