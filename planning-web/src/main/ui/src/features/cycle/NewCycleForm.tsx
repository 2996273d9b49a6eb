import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Cycle } from '@/api/cycle';
import { FormTrouble } from '@/components/EditForm/FormTrouble';
import { CycleFields } from './CycleFields';
import { suggestedYear } from './model';
import classes from './NewCycleForm.module.css';
import { cycleText } from './text';
import { useCycleEditing } from './use-cycle-editing';

/** Starts the very first plan, on the page itself. */
export function NewCycleForm({ onSaved }: { onSaved: (saved: Cycle) => void }) {
  const t = cycleText.useText();
  const editing = useCycleEditing(undefined, suggestedYear(new Date(), []), onSaved);

  function saveOnKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      editing.submit();
    }
  }

  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={saveOnKey}
      onSubmit={(event) => {
        event.preventDefault();
        editing.submit();
      }}
    >
      <CycleFields editing={editing} isNew />
      <FormTrouble editing={editing} />
      <div className={classes.buttons}>
        <Button type="submit" loading={editing.saving} aria-keyshortcuts="Control+Enter">
          {t('form.create')}
        </Button>
      </div>
    </form>
  );
}
