import { type FormErrors, type UseFormReturnType, useForm } from '@mantine/form';
import { type ItemDraft, JUDGED_TEXTS, LONGEST } from './model';
import { itemFormText } from './text';

export type ItemForm = UseFormReturnType<ItemDraft>;

/** The few checks that need no server: what is certainly missing, too long or upside down. */
export function complaintsAbout(draft: ItemDraft): FormErrors {
  const t = itemFormText.text;
  const errors: FormErrors = {};
  if (draft.title.trim() === '') {
    errors['title'] = t('error.title');
  } else if (draft.title.trim().length > LONGEST.title) {
    errors['title'] = t('error.titleLong');
  }
  if (draft.productId === '') {
    errors['productId'] = t('error.product');
  }
  for (const field of JUDGED_TEXTS) {
    const tooMany = draft[field].length - (field === 'problem' ? LONGEST.problem : LONGEST.text);
    if (tooMany > 0) {
      errors[field] = t('error.long', { count: tooMany });
    }
  }
  if (draft.startsOn !== '' && draft.endsOn !== '' && draft.endsOn < draft.startsOn) {
    errors['endsOn'] = t('error.dates');
  }
  return errors;
}

export function useItemForm(initialValues: ItemDraft): ItemForm {
  return useForm<ItemDraft>({ initialValues, validate: complaintsAbout });
}
