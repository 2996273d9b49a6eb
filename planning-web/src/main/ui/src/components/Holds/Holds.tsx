import { Button } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, type Schema } from '@/api/client';
import { holds as holdsCapacity, useSession } from '@/api/session';
import { formatRelative } from '@/lib/format';
import { Card } from '../Card/Card';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { toast } from '../Toasts/toasts';
import classes from './Holds.module.css';
import { holdText } from './text';

type Hold = Schema<'HoldView'>;

interface HoldsProps {
  holds: readonly Hold[];
  onChanged: () => Promise<unknown>;
}

const RELEASING = ['EXECUTIVE', 'STAKEHOLDER', 'MISUSE_REVIEWER'] as const;

/** Who holds the item back, and how many have released it. As many release a hold as have to sign, never its author. */
export function Holds({ holds, onChanged }: HoldsProps) {
  const t = holdText.useText();
  const open = holds.filter((hold) => hold.open);
  if (open.length === 0) {
    return null;
  }
  return (
    <div id="holds" className={classes.anchor}>
      <Card title={t('title')}>
        <ul className={classes.list}>
          {open.map((hold) => (
            <HoldLine key={hold.id} hold={hold} onChanged={onChanged} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function HoldLine({ hold, onChanged }: { hold: Hold; onChanged: HoldsProps['onChanged'] }) {
  const t = holdText.useText();
  const session = useSession();
  const mayRelease = hold.by.id !== session.person.id && RELEASING.some((capacity) => holdsCapacity(session, capacity));
  const release = useMutation({
    mutationFn: () => api.POST('/api/v1/holds/{id}/releases', { params: { path: { id: hold.id } } }),
    onSuccess: async () => {
      await onChanged();
      toast(t('released'));
    },
  });

  return (
    <li className={classes.line}>
      <IconPlayerPause size={16} aria-hidden />
      <div>
        <p>{hold.reason}</p>
        <p className={classes.who}>
          {t('by', { name: hold.by.name, when: formatRelative(hold.at) })}
          {hold.releasesNeeded != null && `. ${t('count', { done: hold.releases, needed: hold.releasesNeeded })}`}
        </p>
        {mayRelease && (
          <Button variant="default" size="xs" mt={4} loading={release.isPending} onClick={() => release.mutate()}>
            {t('release')}
          </Button>
        )}
        {release.isError && <ProblemNotice error={release.error} />}
      </div>
    </li>
  );
}
