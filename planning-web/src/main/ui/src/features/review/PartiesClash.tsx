import { Button } from '@mantine/core';
import { isSame } from './autosave';
import { PARTIES, type PartiesDraft } from './Parties';
import classes from './Parties.module.css';
import { reviewText } from './text';
import type { AutosaveField } from './use-autosave';

/** Somebody else wrote about the parties meanwhile: what differs stands here, and the reader decides. */
export function PartiesClash({ field }: { field: AutosaveField<PartiesDraft> }) {
  const t = reviewText.useText();
  const { draft, theirs } = field;
  if (theirs === undefined) {
    return null;
  }
  return (
    <div className={classes.clash} role="alert">
      <p>{t('question.clashUnknown')}</p>
      <dl>
        {PARTIES.filter((party) => !isSame(draft[party], theirs.value[party])).map((party) => (
          <div key={party}>
            <dt>{t(`parties.${party}`)}</dt>
            <dd>
              {theirs.value[party].who}
              {'\n'}
              {theirs.value[party].aim}
            </dd>
          </div>
        ))}
        {draft.comparison !== theirs.value.comparison && (
          <div>
            <dt>{t('parties.comparison')}</dt>
            <dd>{theirs.value.comparison}</dd>
          </div>
        )}
      </dl>
      <div className={classes.choices}>
        <Button size="xs" variant="default" onClick={field.takeTheirs}>
          {t('question.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={field.keepMine}>
          {t('question.keepMine')}
        </Button>
      </div>
    </div>
  );
}
