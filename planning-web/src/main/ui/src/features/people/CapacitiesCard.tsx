import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonView } from '@/api/people';
import { Card } from '@/components/Card/Card';
import { formatDateTime } from '@/lib/format';
import classes from './CapacitiesCard.module.css';
import { CapacityBadge } from './CapacityBadge';
import { GrantForm } from './GrantForm';
import { type Grant, inOrder } from './model';
import { RevokeDialog } from './RevokeDialog';
import { peopleText } from './text';

interface CapacitiesCardProps {
  person: PersonView;
  administers: boolean;
  isSelf: boolean;
}

/** What a person may do, who let them, and since when. */
export function CapacitiesCard({ person, administers, isSelf }: CapacitiesCardProps) {
  const t = peopleText.useText();
  const [revoking, setRevoking] = useState<Grant>();

  return (
    <Card title={t('capacities')}>
      {person.capacities.length === 0 && <p className={classes.none}>{t('noneHeld', { name: person.name })}</p>}
      <ul className={classes.list}>
        {inOrder(person.capacities).map((grant) => (
          <li key={grant.grantId} className={classes.grant}>
            <span className={classes.words}>
              <CapacityBadge capacity={grant.capacity} productName={grant.productName} />
              <span className={classes.does}>{t(`does.${grant.capacity}`)}</span>
              <span className={classes.since}>
                {t('grantedBy', { who: grant.grantedBy.name, at: formatDateTime(grant.grantedAt) })}
              </span>
            </span>
            {administers && (
              <Button
                variant="default"
                size="xs"
                aria-label={t('revokeNamed', { capacity: t(`capacity.${grant.capacity}`) })}
                onClick={() => setRevoking(grant)}
              >
                {t('revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {administers && !isSelf && person.active && <GrantForm person={person} />}
      {administers && isSelf && <p className={classes.none}>{t('notToSelf')}</p>}
      <p className={classes.note}>{t('administratorNote')}</p>
      {revoking && <RevokeDialog person={person} grant={revoking} onClose={() => setRevoking(undefined)} />}
    </Card>
  );
}
