import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '@/api/problem';
import { productsQuery } from '@/api/products';
import { themesQuery } from '@/api/themes';
import { Segments } from '@/components/Segments/Segments';
import { FieldRows } from './FieldRows';
import classes from './Imports.module.css';
import { type Draft, draftOf, type ImportView, type Mapping, mappingOf } from './model';
import { importText } from './text';

interface MappingFormProps {
  view: ImportView;
  /** What the last check threw: its complaints stand at the choices they are about. */
  failure: unknown;
  checking: boolean;
  onCheck: (mapping: Mapping) => void;
}

const KINDS = ['OUTCOME', 'FEATURE', 'ENABLER'] as const;
const HORIZONS = ['NOW', 'NEXT', 'LATER'] as const;

export function MappingForm({ view, failure, checking, onCheck }: MappingFormProps) {
  const t = importText.useText();
  const [draft, setDraft] = useState(() => draftOf(view));
  const themes = useQuery(themesQuery(view.cycleId));
  const complaints = new Map(
    failure === undefined ? [] : problemOf(failure).errors.map(({ pointer, detail }) => [pointer, detail]),
  );

  function change(part: Partial<Draft>) {
    setDraft((now) => ({ ...now, ...part }));
  }

  return (
    <form
      noValidate
      className={classes.mapping}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onCheck(mappingOf(draft));
      }}
    >
      <FieldRows view={view} draft={draft} complaints={complaints} onChange={(columns) => change({ columns })} />
      <ProductChoice view={view} draft={draft} complaints={complaints} onChange={change} />
      <fieldset className={classes.group}>
        <legend>{t('mapping.filter')}</legend>
        <NativeSelect
          label={t('mapping.filterColumn')}
          value={draft.filterColumn}
          data={[{ value: '', label: t('mapping.filterAll') }, ...view.columns]}
          error={complaints.get('/filter/column')}
          onChange={(event) => change({ filterColumn: event.currentTarget.value })}
        />
        {draft.filterColumn !== '' && (
          <TextInput
            label={t('mapping.filterValues')}
            description={t('mapping.filterValuesWords')}
            value={draft.filterValues}
            error={complaints.get('/filter/values') ?? complaints.get('/filter')}
            onChange={(event) => change({ filterValues: event.currentTarget.value })}
          />
        )}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('mapping.defaults')}</legend>
        <NativeSelect
          label={t('mapping.theme')}
          value={draft.themeId}
          data={[
            { value: '', label: t('mapping.noTheme') },
            ...(themes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={complaints.get('/themeId')}
          onChange={(event) => change({ themeId: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mapping.kind')}
          value={draft.kind}
          data={KINDS.map((value) => ({ value, label: t(`mapping.kinds.${value}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as Draft['kind'] })}
        />
        <NativeSelect
          label={t('mapping.horizon')}
          value={draft.horizon}
          data={HORIZONS.map((value) => ({ value, label: t(`mapping.horizons.${value}`) }))}
          onChange={(event) => change({ horizon: event.currentTarget.value as Draft['horizon'] })}
        />
      </fieldset>
      <div className={classes.buttons}>
        <Button type="submit" loading={checking}>
          {t('mapping.save')}
        </Button>
        {checking && <span role="status">{t('mapping.checking')}</span>}
      </div>
    </form>
  );
}

interface ProductChoiceProps {
  view: ImportView;
  draft: Draft;
  complaints: ReadonlyMap<string, string>;
  onChange: (part: Partial<Draft>) => void;
}

function ProductChoice({ view, draft, complaints, onChange }: ProductChoiceProps) {
  const t = importText.useText();
  const products = useQuery(productsQuery);

  return (
    <div className={classes.group}>
      <Segments
        label={t('mapping.product')}
        options={[
          { value: 'column', label: t('mapping.productColumn') },
          { value: 'fixed', label: t('mapping.productFixed') },
        ]}
        value={draft.productBy}
        onChange={(productBy: Draft['productBy']) => onChange({ productBy })}
      />
      {draft.productBy === 'column' ? (
        <>
          <NativeSelect
            label={t('mapping.column')}
            value={draft.productColumn}
            data={[{ value: '', label: '' }, ...view.columns]}
            error={complaints.get('/product/column') ?? complaints.get('/product')}
            onChange={(event) => onChange({ productColumn: event.currentTarget.value })}
          />
          <Checkbox
            label={t('mapping.createMissing')}
            checked={draft.createMissing}
            onChange={(event) => onChange({ createMissing: event.currentTarget.checked })}
          />
        </>
      ) : (
        <NativeSelect
          aria-label={t('mapping.product')}
          value={draft.productId}
          data={[
            { value: '', label: '' },
            ...(products.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={complaints.get('/product/productId') ?? complaints.get('/product')}
          onChange={(event) => onChange({ productId: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
