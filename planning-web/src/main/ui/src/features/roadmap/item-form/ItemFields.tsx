import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/api/client';
import { cyclesQuery } from '@/api/cycle';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { Segments } from '@/components/Segments/Segments';
import classes from './ItemFields.module.css';
import { MaterialLabel } from './MaterialLabel';
import { HORIZONS, type ItemField, JUDGED_TEXTS, KINDS } from './model';
import { SpanFields } from './SpanFields';
import { itemFormText } from './text';
import type { ItemForm } from './use-item-form';

interface ItemFieldsProps {
  form: ItemForm;
  cycleId: string;
  owner?: { id: string; name: string };
}

/** What an item is: title, product, kind, theme, owner. */
export function IdentityFields({ form, cycleId, owner }: ItemFieldsProps) {
  const t = itemFormText.useText();
  const products = useQuery(apiQuery.queryOptions('get', '/api/v1/products', { params: { query: { limit: 200 } } }));
  const themes = useQuery(
    apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/themes', { params: { path: { cycle: cycleId } } }),
  );
  const themeOptions = (themes.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));

  return (
    <div className={classes.fields}>
      <TextInput
        label={<MaterialLabel field="title" />}
        description={t('help.title')}
        size="sm"
        className={classes.wide}
        {...form.getInputProps('title')}
        {...anchor('title')}
      />
      <Select
        label={<MaterialLabel field="productId" />}
        data={(products.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        {...form.getInputProps('productId')}
        {...anchor('productId')}
      />
      <Select
        label={t('field.themeId')}
        data={[{ value: '', label: t('none') }, ...themeOptions]}
        searchable
        {...form.getInputProps('themeId')}
        {...anchor('themeId')}
      />
      <Segments
        label={t('field.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
      />
      <PersonSelect
        label={t('field.ownerId')}
        current={owner}
        {...form.getInputProps('ownerId')}
        value={form.values.ownerId === '' ? null : form.values.ownerId}
        onChange={(personId) => form.setFieldValue('ownerId', personId ?? '')}
      />
    </div>
  );
}

/** What the gate judges, in words. */
export function JudgedFields({ form }: { form: ItemForm }) {
  const t = itemFormText.useText();
  return (
    <div className={classes.fields}>
      {JUDGED_TEXTS.map((field) => (
        <Textarea
          key={field}
          label={<MaterialLabel field={field} />}
          description={t(`help.${field}`)}
          autosize
          minRows={field === 'problem' ? 3 : 2}
          maxRows={14}
          className={field === 'problem' ? classes.wide : undefined}
          {...form.getInputProps(field)}
          {...anchor(field)}
        />
      ))}
    </div>
  );
}

/** Where it stands in time. */
export function ScheduleFields({ form, cycleId }: { form: ItemForm; cycleId: string }) {
  const t = itemFormText.useText();
  // Read before any screen is shown; here it is only looked up.
  const cycles = useQuery({ ...cyclesQuery, enabled: false });
  const cycle = cycles.data?.find(({ id }) => id === cycleId);
  const { startsOn, endsOn } = form.values;
  return (
    <div className={classes.fields}>
      <Segments
        label={t('field.horizon')}
        options={HORIZONS.map((horizon) => ({ value: horizon, label: t(`horizon.${horizon}`) }))}
        value={form.values.horizon}
        onChange={(horizon) => form.setFieldValue('horizon', horizon)}
      />
      <SpanFields
        key={cycle?.id}
        cycle={cycle ?? calendarYear()}
        startsOn={startsOn}
        endsOn={endsOn}
        errors={{ startsOn: form.errors['startsOn'], endsOn: form.errors['endsOn'] }}
        onChange={(span) => form.setValues(span)}
      />
    </div>
  );
}

/** Until the cycle is known. */
function calendarYear() {
  const year = new Date().getFullYear();
  return { year, fiscalStart: `${year}-01-01` };
}

/** Reasons of the server link to the field by its name: #field-payer. */
function anchor(field: ItemField) {
  return { id: `field-${field}` };
}
