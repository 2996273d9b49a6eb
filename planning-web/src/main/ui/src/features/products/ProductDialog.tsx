import { Textarea, TextInput } from '@mantine/core';
import type { Product } from '@/api/products';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { keyFor } from './model';
import { productsText } from './text';
import { type ProductEntry, useProductEditing } from './use-product-editing';

interface ProductDialogProps {
  /** The product to edit; without it the dialog writes a new one. */
  product?: Product;
  onClose: () => void;
}

export function ProductDialog({ product, onClose }: ProductDialogProps) {
  const t = productsText.useText();
  const editing = useProductEditing(product, ({ values }) => {
    toast(t(product ? 'saved' : 'created', { name: values.name }));
    onClose();
  });
  const { form } = editing;
  const labels: Record<'name' | 'key' | 'description', string> = {
    name: t('field.name'),
    key: t('field.key'),
    description: t('field.description'),
  };

  function setName(name: string) {
    const { name: before, key } = form.getValues();
    const follows = product === undefined && key === keyFor(before);
    form.setValues({ name, ...(follows ? { key: keyFor(name) } : {}) });
    form.clearFieldError('name');
  }

  return (
    <FormDialog<ProductEntry>
      title={product ? t('editTitle') : t('new')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={product ? t('save') : t('create')}
      onClose={onClose}
    >
      <TextInput
        label={labels.name}
        maxLength={120}
        data-autofocus
        {...form.getInputProps('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={labels.key}
        description={t('field.keyHint')}
        maxLength={60}
        spellCheck={false}
        {...form.getInputProps('key')}
      />
      <Textarea
        label={labels.description}
        description={t('field.descriptionHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('description')}
      />
    </FormDialog>
  );
}
