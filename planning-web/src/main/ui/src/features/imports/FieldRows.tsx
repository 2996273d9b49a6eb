import { NativeSelect } from '@mantine/core';
import classes from './Imports.module.css';
import { type Draft, exampleOf, FIELDS, type Field, type ImportView, JOINED, NEEDED, withColumn } from './model';
import { importText } from './text';

interface FieldRowsProps {
  view: ImportView;
  draft: Draft;
  complaints: ReadonlyMap<string, string>;
  onChange: (columns: Draft['columns']) => void;
}

/** One row per field of an item: the columns that fill it, and what stands there in the first rows. */
export function FieldRows({ view, draft, complaints, onChange }: FieldRowsProps) {
  const t = importText.useText();

  return (
    <table className={classes.fields}>
      <thead>
        <tr>
          <th scope="col">{t('mapping.field')}</th>
          <th scope="col">{t('mapping.columns')}</th>
          <th scope="col">{t('mapping.example')}</th>
        </tr>
      </thead>
      <tbody>
        {FIELDS.map((field) => {
          const chosen = draft.columns[field] ?? [];
          return (
            <tr key={field}>
              <th scope="row">
                {t(`fields.${field}`)}
                {NEEDED.includes(field) && <span className={classes.needed}>{t('mapping.needed')}</span>}
                {field === 'externalKey' && <span className={classes.hint}>{t('mapping.keyWords')}</span>}
              </th>
              <td>
                <ColumnChoice
                  field={field}
                  chosen={chosen}
                  columns={view.columns}
                  complaint={complaints.get(`/columns/${field}`)}
                  onChange={(names) => onChange({ ...draft.columns, [field]: names })}
                />
              </td>
              <td className={classes.example}>{exampleOf(view, chosen)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ColumnChoiceProps {
  field: Field;
  chosen: readonly string[];
  columns: readonly string[];
  complaint: string | undefined;
  onChange: (names: string[]) => void;
}

function ColumnChoice({ field, chosen, columns, complaint, onChange }: ColumnChoiceProps) {
  const t = importText.useText();
  const slots = JOINED.includes(field) && chosen.length > 0 ? [...chosen, ''] : [chosen[0] ?? ''];

  return slots.map((column, position) => (
    <NativeSelect
      // biome-ignore lint/suspicious/noArrayIndexKey: a choice is known by its place; the same column may stand twice.
      key={position}
      aria-label={position === 0 ? t(`fields.${field}`) : t('mapping.another', { field: t(`fields.${field}`) })}
      value={column}
      data={[{ value: '', label: position === 0 ? t('mapping.none') : t('mapping.add') }, ...columns]}
      error={position === 0 ? complaint : undefined}
      onChange={(event) => onChange(withColumn(chosen, position, event.currentTarget.value))}
    />
  ));
}
