import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import { problemOf } from '@/api/problem';
import { rehearsalQuery } from '@/api/rollovers';
import { Dialog } from '@/components/Dialog/Dialog';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { componentText } from '@/components/text';
import { useAttempt } from '@/lib/use-attempt';
import { CountTable } from './CountTable';
import { bodyOf, type Choices, isThere, type Target } from './model';
import classes from './rollover.module.css';
import { rolloverText } from './text';

interface RehearsalDialogProps {
  cycle: Cycle;
  target: Target;
  choices: Choices;
  onRun: () => Promise<unknown>;
  onClose: () => void;
}

/** Says before anything is carried over what would go along and what would stay. */
export function RehearsalDialog({ cycle, target, choices, onRun, onClose }: RehearsalDialogProps) {
  const t = rolloverText.useText();
  const { busy, failure, attempt } = useAttempt();
  // What is being done is not rehearsed once more when the plan is read anew.
  const rehearsal = useQuery({ ...rehearsalQuery(cycle.id, bodyOf(choices, target.value)), enabled: !busy });

  return (
    <Dialog
      open
      size="medium"
      title={t('rehearsal.title', { year: target.year })}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {componentText.text('confirm.cancel')}
          </Button>
          <Button loading={busy} disabled={!rehearsal.data} onClick={() => void attempt(onRun)}>
            {t('rehearsal.run')}
          </Button>
        </>
      }
    >
      {rehearsal.isError && <Refusal error={rehearsal.error} />}
      {rehearsal.data && (
        <div className={classes.parts}>
          <p className={classes.lead}>{t('rehearsal.words')}</p>
          <CountTable
            label={t('along.title')}
            lines={[
              { id: 'items', what: t('rehearsal.items'), went: rehearsal.data.items, stayed: 0 },
              { id: 'themes', what: t('rehearsal.themes'), went: rehearsal.data.themes, stayed: 0 },
              { id: 'objectives', what: t('rehearsal.objectives'), went: rehearsal.data.objectives, stayed: 0 },
              ...rehearsal.data.counts
                .filter(isThere)
                .map(({ kind, ...count }) => ({ id: kind, what: t(`along.kind.${kind}`), ...count })),
            ].filter(isLine)}
          />
          <p className={classes.lead}>{t('rehearsal.review')}</p>
        </div>
      )}
      {failure !== undefined && <Refusal error={failure} />}
    </Dialog>
  );
}

/** What was chosen has no field of its own here, so that each sentence about it names what it is about. */
function Refusal({ error }: { error: unknown }) {
  const sentences = [...new Set(problemOf(error).errors.map(({ detail }) => detail))];
  return (
    <>
      <ProblemNotice error={error} />
      {sentences.length > 0 && (
        <ul className={classes.refusal}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function isLine({ went, stayed }: { went: number; stayed: number }): boolean {
  return went + stayed > 0;
}
