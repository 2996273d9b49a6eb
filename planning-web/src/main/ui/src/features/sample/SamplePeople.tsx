import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { CopyButton } from '@/components/CopyButton/CopyButton';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { rememberSample, type SamplePerson, useKnownSample } from './passwords';
import { RemoveSample } from './RemoveSample';
import classes from './SamplePeople.module.css';
import { SamplePersonRow } from './SamplePersonRow';
import { sampleText } from './text';
import { useSignInAs } from './use-sign-in-as';

/** A person for each capacity, each one click away. */
export function SamplePeople({ people }: { people: readonly SamplePerson[] }) {
  const t = sampleText.useText();
  const signInAs = useSignInAs();
  const known = useKnownSample();
  const [failure, setFailure] = useState<unknown>();
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState<string>();

  async function attempt(what: string, action: () => Promise<unknown>) {
    setBusy(what);
    setFailure(undefined);
    try {
      await action();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  }

  const renew = () =>
    attempt('password', async () => rememberSample(dataOf(await api.POST('/api/v1/sample-company/password-resets'))));

  return (
    <>
      <Card
        title={t('people.title')}
        flush
        aside={
          <Button variant="default" size="xs" onClick={() => setRemoving(true)}>
            {t('remove.action')}
          </Button>
        }
      >
        <div className={classes.intro}>
          <p className={classes.words}>{known ? t('people.words') : t('people.wordsWithout')}</p>
          {known ? (
            <p className={classes.password}>
              <span>{t('people.password')}</span>
              <code>{known.password}</code>
              <CopyButton text={known.password} label={t('people.copy')} compact />
            </p>
          ) : (
            <Button loading={busy === 'password'} onClick={renew}>
              {t('people.renew')}
            </Button>
          )}
        </div>
        {failure !== undefined && <ProblemNotice error={failure} />}
        <ul className={classes.list}>
          {people.map((person) => (
            <SamplePersonRow
              key={person.email}
              person={person}
              busy={busy === person.email}
              onSignIn={known && (() => attempt(person.email, () => signInAs(person.email, known.password)))}
            />
          ))}
        </ul>
      </Card>
      <RemoveSample open={removing} onClose={() => setRemoving(false)} />
    </>
  );
}
