import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { api, apiQuery, dataOf } from '@/api/client';
import { ifMatch } from '@/api/middleware';
import { isRoadmapQuery } from '@/api/roadmap-queries';
import { EditForm } from '@/components/EditForm/EditForm';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { withinSentence } from '@/lib/format';
import { IdentityFields, JudgedFields, ScheduleFields } from '../item-form/ItemFields';
import fieldClasses from '../item-form/ItemFields.module.css';
import {
  blankDraft,
  changedMaterial,
  draftOf,
  hasSomethingToLose,
  type ItemDraft,
  type ItemField,
  type ItemView,
  inputOf,
} from '../item-form/model';
import { itemFormText } from '../item-form/text';
import { complaintsAbout } from '../item-form/use-item-form';
import classes from './ItemEdit.module.css';
import { itemText } from './text';
import type { Consequence } from './use-consequence';
import { useShowValue } from './use-show-value';

const MaterialChangeDialog = lazy(async () => ({
  default: (await import('./MaterialChangeDialog')).MaterialChangeDialog,
}));

interface ItemEditFormProps {
  item: ItemView;
  onSaved: (consequence: Consequence) => void;
}

/** Edits an item, and says before the save what a change of a judged field will cost. */
export function ItemEditForm({ item, onSaved }: ItemEditFormProps) {
  const t = itemText.useText();
  const form = itemFormText.useText();
  const queryClient = useQueryClient();
  const [confirming, setConfirming] = useState(false);
  const consequence = useRef<Consequence>({ material: false, removedFromPortfolio: false, caseInvalidated: false });
  const showValue = useShowValue(item);
  const labels = labelsOf(form);
  const loaded = loadedFrom(item);
  const path = { params: { path: { id: item.id } } };
  const editing = useEditing<ItemDraft>({
    loaded,
    validate: complaintsAbout,
    save: async (draft, version) => {
      const body = inputOf(draft, item.cycle.id);
      const change = dataOf(await api.PUT('/api/v1/roadmap-items/{id}', { ...path, body, headers: ifMatch(version) }));
      consequence.current = change.consequence;
      queryClient.setQueryData(apiQuery.queryOptions('get', '/api/v1/roadmap-items/{id}', path).queryKey, change.item);
      await queryClient.invalidateQueries({ predicate: isRoadmapQuery });
      return loadedFrom(change.item);
    },
    reload: async () => loadedFrom(dataOf(await api.GET('/api/v1/roadmap-items/{id}', path))),
    onSaved: () => onSaved(consequence.current),
  });
  const atStake = hasSomethingToLose(item) ? changedMaterial(loaded.values, editing.form.values) : [];
  useFieldOfHash();

  function submit() {
    if (atStake.length > 0 && !editing.form.validate().hasErrors) {
      setConfirming(true);
    } else {
      editing.submit();
    }
  }

  return (
    <EditForm
      editing={{ ...editing, submit }}
      fieldLabels={labels}
      showValue={showValue}
      saveLabel={atStake.length > 0 ? t('editing.saveMaterial') : t('editing.save')}
    >
      <fieldset className={fieldClasses.section}>
        <legend className={fieldClasses.legend}>{form('legend.what')}</legend>
        <IdentityFields form={editing.form} cycleId={item.cycle.id} owner={item.owner} />
      </fieldset>
      <fieldset className={fieldClasses.section}>
        <legend className={fieldClasses.legend}>{form('legend.judged')}</legend>
        <p className={fieldClasses.explanation}>
          <IconShieldCheck size={15} aria-hidden /> {form('legend.judgedWords')}
        </p>
        <JudgedFields form={editing.form} />
      </fieldset>
      <fieldset className={fieldClasses.section}>
        <legend className={fieldClasses.legend}>{form('legend.when')}</legend>
        <p className={fieldClasses.explanation}>{form('legend.whenWords')}</p>
        <ScheduleFields form={editing.form} cycleId={item.cycle.id} />
      </fieldset>
      <AtStake item={item} fields={atStake} />
      <Suspense>
        {confirming && (
          <MaterialChangeDialog
            open
            promoted={item.portfolioEntry != null}
            before={loaded.values}
            after={editing.form.values}
            fields={atStake}
            labels={labels}
            showValue={showValue}
            onConfirm={() => {
              setConfirming(false);
              editing.submit();
            }}
            onClose={() => setConfirming(false)}
          />
        )}
      </Suspense>
    </EditForm>
  );
}

/** The warning before the save: there as soon as the first judged field differs, gone when it is put back. */
function AtStake({ item, fields }: { item: ItemView; fields: readonly ItemField[] }) {
  const t = itemText.useText();
  const form = itemFormText.useText();
  const names = new Intl.ListFormat('en-GB').format(fields.map((field) => withinSentence(form(`field.${field}`))));

  return (
    <div role="status">
      {fields.length > 0 && (
        <p className={classes.warning}>
          <IconAlertTriangle size={17} aria-hidden />
          {item.portfolioEntry == null
            ? t('editing.warnReviewed', { fields: names })
            : t('editing.warnPromoted', { fields: names })}
        </p>
      )}
    </div>
  );
}

function loadedFrom(item: ItemView): Loaded<ItemDraft> {
  return { values: draftOf(item), version: `"${item.version}"` };
}

function labelsOf(form: ReturnType<typeof itemFormText.useText>): Record<ItemField, string> {
  const fields = Object.keys(blankDraft()) as ItemField[];
  return Object.fromEntries(fields.map((field) => [field, form(`field.${field}`)])) as Record<ItemField, string>;
}

/** A link such as /edit#field-payer puts the cursor into that field. */
function useFieldOfHash() {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith('#field-')) {
      document.getElementById(hash.slice(1))?.focus();
    }
  }, []);
}
