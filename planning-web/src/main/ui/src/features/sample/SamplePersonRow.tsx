import { Button } from '@mantine/core';
import type { SamplePerson } from './passwords';
import classes from './SamplePersonRow.module.css';
import { sampleText } from './text';

interface SamplePersonRowProps {
  person: SamplePerson;
  busy: boolean;
  /** Absent while the password is not known here. */
  onSignIn: (() => void) | undefined;
}

export function SamplePersonRow({ person: { name, email, role, capacities }, busy, onSignIn }: SamplePersonRowProps) {
  const t = sampleText.useText();
  return (
    <li className={classes.person}>
      <span className={classes.who}>
        <strong>{name}</strong>
        <span>{role}</span>
      </span>
      <span className={classes.capacities}>
        {[...new Set(capacities)].map((capacity) => t(`capacity.${capacity}`)).join(', ')}
      </span>
      <span className={classes.email}>{email}</span>
      {onSignIn && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          aria-label={t('people.signInAs', { name })}
          onClick={onSignIn}
        >
          {t('people.signIn')}
        </Button>
      )}
    </li>
  );
}
