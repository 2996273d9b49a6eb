import { Checkbox, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { api, dataOf } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { Card } from '@/components/Card/Card';
import { OfferedTextarea } from '@/components/OfferedTextarea/OfferedTextarea';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { SaveState } from '@/components/SaveState/SaveState';
import type { Stored } from './autosave';
import { isOpen, type Review } from './model';
import classes from './Parties.module.css';
import { PartiesClash } from './PartiesClash';
import { reviewText } from './text';
import { useAutosave } from './use-autosave';
import { readReview, useItem, useRefresh } from './use-review';

export const PARTIES = ['payer', 'user', 'dataSubject', 'bystander'] as const;

export type PartiesDraft = Omit<Review['parties'], 'version'>;

interface PartiesProps {
  review: Review;
  onUnsaved: (field: string, unsaved: boolean) => void;
}

/** Follow the money: four parties, what each wants, and whether the aims of payer and user oppose. Saves itself. */
export function Parties({ review, onUnsaved }: PartiesProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const open = isOpen(review);
  const item = useItem(review.itemId).data;
  const known: Partial<Record<(typeof PARTIES)[number], string>> = {
    payer: item?.payer ?? '',
    user: item?.targetUsers ?? '',
  };
  const field = useAutosave<PartiesDraft>({
    stored: storedOf(review),
    isComplete: () => true,
    save: async (draft, version) => {
      const saved = dataOf(
        await api.PUT('/api/v1/misuse-reviews/{id}/parties', {
          params: { path: { id: review.id } },
          body: draft,
          headers: ifMatch(`"${version}"`),
        }),
      );
      refresh();
      return { value: draft, version: saved.version };
    },
    reload: async () => storedOf(await readReview(review.id)),
  });
  const { draft } = field;
  const write = (party: (typeof PARTIES)[number], change: Partial<PartiesDraft['payer']>) =>
    field.change({ ...draft, [party]: { ...draft[party], ...change } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener is the page itself and does not change what it does.
  useEffect(() => onUnsaved('parties', field.unsaved), [field.unsaved]);

  return (
    <div id="parties" className={classes.anchor}>
      <Card title={t('parties.title')} aside={<SaveState state={field.saving} onRetry={field.flush} />}>
        <p className={classes.words}>{t('parties.words')}</p>
        <div className={classes.parties}>
          {PARTIES.map((party) => (
            <fieldset key={party} className={classes.party}>
              <legend>{t(`parties.${party}`)}</legend>
              <OfferedTextarea
                label={t('parties.who')}
                autosize
                minRows={1}
                readOnly={!open}
                value={draft[party].who}
                offers={[known[party] ?? '']}
                onTake={(who) => write(party, { who })}
                onChange={(event) => write(party, { who: event.currentTarget.value })}
                onBlur={field.flush}
              />
              <Textarea
                label={t('parties.aim')}
                autosize
                minRows={1}
                readOnly={!open}
                value={draft[party].aim}
                onChange={(event) => write(party, { aim: event.currentTarget.value })}
                onBlur={field.flush}
              />
            </fieldset>
          ))}
        </div>
        <div className={classes.aims}>
          <Checkbox
            label={t('parties.payerIsUser')}
            disabled={!open}
            checked={draft.payerIsUser}
            onChange={(event) => field.change({ ...draft, payerIsUser: event.currentTarget.checked }, 'at once')}
          />
          <Checkbox
            label={t('parties.opposed')}
            description={t('parties.opposedWords')}
            disabled={!open}
            checked={draft.opposed}
            onChange={(event) => field.change({ ...draft, opposed: event.currentTarget.checked }, 'at once')}
          />
          <Textarea
            label={t('parties.comparison')}
            autosize
            minRows={2}
            readOnly={!open}
            value={draft.comparison}
            onChange={(event) => field.change({ ...draft, comparison: event.currentTarget.value })}
            onBlur={field.flush}
          />
        </div>
        {field.theirs && <PartiesClash field={field} />}
        {field.error !== undefined && <ProblemNotice error={field.error} onRetry={field.flush} />}
      </Card>
    </div>
  );
}

function storedOf({ parties }: Review): Stored<PartiesDraft> {
  const { version, ...value } = parties;
  return { value, version };
}
