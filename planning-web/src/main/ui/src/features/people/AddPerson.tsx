import { useState } from 'react';
import { AddPersonForm } from './AddPersonForm';
import { PasswordDialog } from './PasswordDialog';
import { peopleText } from './text';
import type { AddedPerson } from './use-add-person';

/** Adds a person, then shows the first password: once, and until the administrator says it is noted. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const t = peopleText.useText();
  const [added, setAdded] = useState<AddedPerson>();
  const [domain, setDomain] = useState<string>();

  function note(person: AddedPerson) {
    setAdded(person);
    setDomain(person.email.split('@').at(-1));
  }

  if (added === undefined) {
    return <AddPersonForm domain={domain} onAdded={note} onClose={onClose} />;
  }
  return (
    <PasswordDialog
      title={t('added', { name: added.name })}
      email={added.email}
      password={added.initialPassword}
      failed={added.failed}
      onNext={() => setAdded(undefined)}
      onClose={onClose}
    />
  );
}
