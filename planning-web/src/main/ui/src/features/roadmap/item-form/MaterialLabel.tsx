import { IconShieldCheck } from '@tabler/icons-react';
import classes from './ItemFields.module.css';
import { type ItemField, MATERIAL_FIELDS } from './model';
import { itemFormText } from './text';

/** A field's name, marked when the gate judges the field: by icon, by title and in words for a screen reader. */
export function MaterialLabel({ field }: { field: ItemField }) {
  const t = itemFormText.useText();
  const name = t(`field.${field}`);

  if (!MATERIAL_FIELDS.includes(field)) {
    return name;
  }
  return (
    <span className={classes.label}>
      {name}
      <span className={classes.material} title={t('material')}>
        <IconShieldCheck size={14} stroke={1.8} role="img" aria-label={`(${t('material')})`} />
      </span>
    </span>
  );
}
