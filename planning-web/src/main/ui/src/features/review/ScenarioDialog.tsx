import { Checkbox, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { type Policy, usePolicy } from '@/api/policy';
import { useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { OfferedTextarea } from '@/components/OfferedTextarea/OfferedTextarea';
import { Offers } from '@/components/Offers/Offers';
import { policyWords, SCENARIO_KINDS } from '@/components/PolicyWords/policy-words';
import { Segments } from '@/components/Segments/Segments';
import type { Review, Scenario } from './model';
import classes from './ScenarioDialog.module.css';
import { ScoreFields } from './ScoreFields';
import {
  BLANK_SCENARIO,
  complaintsAboutScenario,
  type ScenarioDraft,
  STORY,
  scenarioDraftOf,
  scenarioInputOf,
} from './scenario-draft';
import { seededTitles } from './seeds';
import { reviewText } from './text';
import { readReview, useRefresh } from './use-review';

interface ScenarioDialogProps {
  review: Review;
  /** The one to edit, with its number in the list; a new one when absent. */
  edited?: { scenario: Scenario; number: number } | undefined;
  onClose: () => void;
}

export function ScenarioDialog({ review, edited, onClose }: ScenarioDialogProps) {
  const t = reviewText.useText();
  const words = policyWords.useText();
  const refresh = useRefresh();
  const editing = useEditing<ScenarioDraft>({
    loaded: loadedFrom(edited?.scenario),
    validate: complaintsAboutScenario,
    save: async (draft, version) => {
      const body = scenarioInputOf(draft);
      if (edited === undefined) {
        await api.POST('/api/v1/misuse-reviews/{id}/scenarios', { params: { path: { id: review.id } }, body });
      } else {
        const path = { params: { path: { id: edited.scenario.id } } };
        await api.PUT('/api/v1/misuse-scenarios/{id}', { ...path, body, headers: ifMatch(version) });
      }
      await refresh();
      return { values: draft, version };
    },
    reload: async () =>
      loadedFrom((await readReview(review.id)).scenarios.find(({ id }) => id === edited?.scenario.id)),
    onSaved: onClose,
  });
  const { form } = editing;
  const policy = usePolicy(review.policyVersion).data;
  const title = useRef<HTMLInputElement>(null);

  return (
    <FormDialog
      title={edited ? t('scenarios.editTitle', { number: edited.number }) : t('scenarios.new')}
      editing={editing}
      fieldLabels={labels(t)}
      saveLabel={t('scenarios.save')}
      size="large"
      onClose={onClose}
    >
      <Segments
        label={t('scenarios.field.kind')}
        options={SCENARIO_KINDS.map((kind) => ({ value: kind, label: words(`scenario.${kind}`) }))}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
      />
      <p className={classes.kindHelp}>{t(`scenarios.kindHelp.${form.values.kind}`)}</p>
      <div>
        <TextInput ref={title} label={t('scenarios.field.title')} data-autofocus {...form.getInputProps('title')} />
        {form.values.title === '' && (
          <Offers
            field={t('scenarios.field.title')}
            offers={seededTitles(form.values.kind, review, policy?.questionBank.questions ?? [])}
            onTake={(offer) => {
              form.setFieldValue('title', offer);
              title.current?.focus();
            }}
          />
        )}
      </div>
      <div className={classes.story}>
        {STORY.map((part) => (
          <OfferedTextarea
            key={part}
            label={t(`scenarios.field.${part}`)}
            offers={offersFor(part, review)}
            onTake={(offer) => form.setFieldValue(part, offer)}
            autosize
            minRows={1}
            maxRows={8}
            className={part === 'path' ? classes.wide : undefined}
            {...form.getInputProps(part)}
            value={form.values[part]}
          />
        ))}
      </div>
      <Score editing={editing} guidelines={policy?.guidelines ?? []} />
    </FormDialog>
  );
}

interface ScoreProps {
  editing: ReturnType<typeof useEditing<ScenarioDraft>>;
  guidelines: Policy['guidelines'];
}

/** How bad, how likely, what makes it worse, and which guidelines. The level is the server's answer to this. */
function Score({ editing: { form }, guidelines }: ScoreProps) {
  const t = reviewText.useText();
  return (
    <>
      <ScoreFields kind={form.values.kind} form={form} />
      <Checkbox.Group
        label={t('scenarios.field.guidelines')}
        value={form.values.guidelines}
        error={form.errors['guidelines']}
        onChange={(chosen) => form.setFieldValue('guidelines', chosen)}
      >
        <div className={classes.checks}>
          {guidelines.map(({ number, title }) => (
            <Checkbox key={number} value={String(number)} label={`${number}. ${title}`} />
          ))}
        </div>
      </Checkbox.Group>
      <p className={classes.kindHelp}>{t('scenarios.levelLater')}</p>
    </>
  );
}

/** People whom the review names already, and those of whom nobody likes to think. */
function offersFor(part: (typeof STORY)[number], { parties }: Review): string[] {
  const { payer, user, dataSubject, bystander } = parties;
  switch (part) {
    case 'actor':
      return [payer.who, user.who, ...reviewText.text('scenarios.actors').split(', ')];
    case 'victims':
      return [user.who, dataSubject.who, bystander.who];
    default:
      return [];
  }
}

function loadedFrom(scenario: Scenario | undefined) {
  return scenario === undefined
    ? { values: BLANK_SCENARIO, version: undefined }
    : { values: scenarioDraftOf(scenario), version: `"${scenario.version}"` };
}

function labels(t: ReturnType<typeof reviewText.useText>): Record<keyof ScenarioDraft, string> {
  const fields = Object.keys(BLANK_SCENARIO) as (keyof ScenarioDraft)[];
  return Object.fromEntries(fields.map((field) => [field, t(`scenarios.field.${field}`)])) as Record<
    keyof ScenarioDraft,
    string
  >;
}
