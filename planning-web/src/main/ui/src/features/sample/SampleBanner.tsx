import { Button } from '@mantine/core';
import { IconChevronDown, IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { holds, useSession } from '@/api/session';
import { PopoverList } from '@/components/PopoverList/PopoverList';
import { useKnownSample } from './passwords';
import { RemoveSample } from './RemoveSample';
import classes from './SampleBanner.module.css';
import { sampleText } from './text';
import { useSignInAs } from './use-sign-in-as';

/** Stands over every screen of the sample company, so that nobody takes its figures for real. */
export function SampleBanner() {
  const t = sampleText.useText();
  const session = useSession();
  const [removing, setRemoving] = useState(false);

  if (!session.organisation.sample) {
    return null;
  }
  return (
    <section className={classes.banner} aria-label={t('title')} data-print="hide">
      <IconFlask size={16} aria-hidden />
      <span className={classes.words}>
        {t('banner.words', {
          name: session.person.name,
          capacities: [...new Set(session.capacities.map(({ capacity }) => t(`capacity.${capacity}`)))].join(', '),
        })}
      </span>
      <SwitchPerson />
      {holds(session, 'ADMINISTRATOR') && (
        <Button variant="subtle" size="xs" onClick={() => setRemoving(true)}>
          {t('remove.action')}
        </Button>
      )}
      <RemoveSample open={removing} onClose={() => setRemoving(false)} />
    </section>
  );
}

/** Only while the password is known: after a reload the way leads through the sign-in. */
function SwitchPerson() {
  const t = sampleText.useText();
  const { person: self } = useSession();
  const known = useKnownSample();
  const signInAs = useSignInAs();

  if (known === undefined) {
    return null;
  }
  return (
    <PopoverList
      label={t('banner.switch')}
      className={classes.switch}
      groups={[
        known.people.map(({ name, email, role }) => ({
          key: email,
          label: name,
          note: role,
          current: email === self.email,
          disabled: email === self.email,
          run: () => signInAs(email, known.password),
        })),
      ]}
    >
      {t('banner.switch')}
      <IconChevronDown size={14} aria-hidden />
    </PopoverList>
  );
}
