import { TextInput } from '@mantine/core';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { CapacityChoice } from './CapacityChoice';
import { emailOf } from './model';
import { peopleText } from './text';
import { type AddedPerson, type NewPersonEntry, useAddPerson } from './use-add-person';

interface AddPersonFormProps {
  /** Of the email of whoever was added just now: colleagues mostly share it. */
  domain: string | undefined;
  onAdded: (added: AddedPerson) => void;
  onClose: () => void;
}

export function AddPersonForm({ domain, onAdded, onClose }: AddPersonFormProps) {
  const t = peopleText.useText();
  const editing = useAddPerson(onAdded);
  const { form } = editing;
  const labels: Record<'name' | 'email' | 'capacities' | 'productIds', string> = {
    name: t('field.name'),
    email: t('field.email'),
    capacities: t('capacities'),
    productIds: t('field.products'),
  };

  function proposeEmail() {
    const { name, email } = form.getValues();
    const proposal = emailOf(name, domain);
    if (email === '' && proposal !== undefined) {
      form.setFieldValue('email', proposal);
    }
  }

  return (
    <FormDialog<NewPersonEntry>
      title={t('add')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={t('create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={labels.name}
        maxLength={120}
        data-autofocus
        autoComplete="off"
        {...form.getInputProps('name')}
        onBlur={proposeEmail}
      />
      <TextInput
        type="email"
        label={labels.email}
        description={t('field.emailHint')}
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <CapacityChoice
        {...form.getValues()}
        productError={form.errors['productIds']}
        onCapacities={(capacities) => form.setFieldValue('capacities', capacities)}
        onProducts={(productIds) => form.setFieldValue('productIds', productIds)}
      />
    </FormDialog>
  );
}
