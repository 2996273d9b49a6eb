import { ActionIcon, TextInput, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { ItemSet, ItemSetKind } from '@/api/dependencies';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { type FoundItem, ItemSelect } from '@/components/ItemSelect/ItemSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { isFull, MOST_ITEMS, type SetEntry, type SetItem } from './model';
import classes from './SetDialog.module.css';
import { dependencyText } from './text';
import { useSetEditing } from './use-set-editing';

interface SetDialogProps {
  cycle: Cycle;
  /** The set to change; without it the dialog adds one. */
  set?: ItemSet;
  onClose: () => void;
}

export function SetDialog({ cycle, set, onClose }: SetDialogProps) {
  const t = dependencyText.useText();
  const editing = useSetEditing(cycle.id, set, (name) => {
    toast(t(set ? 'dialog.saved' : 'dialog.added', { name }));
    onClose();
  });
  const { form } = editing;
  const { kind, items } = form.getValues();
  const change = (next: readonly SetItem[]) => {
    form.setFieldValue('items', next);
    form.clearFieldError('items');
  };

  return (
    <FormDialog<SetEntry>
      title={set ? t('dialog.editTitle', { name: set.name }) : t('dialog.addTitle')}
      editing={editing}
      fieldLabels={
        { name: t('dialog.name'), kind: t('dialog.kind'), items: t('dialog.items') } as Record<
          keyof SetEntry & string,
          string
        >
      }
      showValue={(field, value) => shown(field, value, t)}
      saveLabel={set ? t('dialog.save') : t('dialog.create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={t('dialog.name')}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Segments
        label={t('dialog.kind')}
        stacked
        options={[
          { value: 'EXCLUSIVE', label: t('sets.kinds.EXCLUSIVE') },
          { value: 'TOGETHER', label: t('sets.kinds.TOGETHER') },
        ]}
        value={kind}
        onChange={(next: ItemSetKind) => form.setFieldValue('kind', next)}
      />
      <ItemsField path="items" cycleId={cycle.id} items={items} error={form.errors['items']} onChange={change} />
    </FormDialog>
  );
}

function shown(field: string, value: unknown, t: ReturnType<typeof dependencyText.useText>): string {
  if (field === 'kind') {
    return t(`sets.kinds.${value as ItemSetKind}`);
  }
  return field === 'items'
    ? (value as readonly SetItem[]).map(({ number, title }) => t('dialog.item', { number, title })).join(', ')
    : String(value);
}

interface ItemsFieldProps {
  path: string;
  cycleId: string;
  items: readonly SetItem[];
  error: React.ReactNode;
  onChange: (items: readonly SetItem[]) => void;
}

/** Finds items one after the other; each that is chosen stands below with its whole title. */
function ItemsField({ path, cycleId, items, error, onChange }: ItemsFieldProps) {
  const t = dependencyText.useText();
  const [said, setSaid] = useState('');

  function add(found: FoundItem | null) {
    if (found === null) {
      return;
    }
    const { id, number, title, product } = found;
    onChange([...items, { id, number, title, product: product.name }]);
    setSaid(t('dialog.item', { number, title }));
  }

  return (
    <div className={classes.items}>
      {isFull({ items }) ? null : (
        <ItemSelect
          label={t('dialog.find')}
          among={{ cycle: cycleId }}
          without={items.map(({ id }) => id)}
          value={null}
          path={path}
          error={error}
          onChange={add}
        />
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <p className={classes.count}>
        {items.length === 0 ? t('dialog.none') : t('dialog.count', { count: items.length, most: MOST_ITEMS })}
      </p>
      {items.length > 0 && (
        <ul className={classes.chosen} aria-label={t('dialog.chosen')}>
          {items.map((item) => (
            <li key={item.id}>
              <span className={classes.words}>
                {item.title}
                <span className={classes.facts}>
                  {item.number}, {item.product}
                </span>
              </span>
              <ActionIcon
                aria-label={t('dialog.remove', { number: item.number })}
                onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
