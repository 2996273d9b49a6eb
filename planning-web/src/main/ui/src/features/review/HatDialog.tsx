import { Textarea } from '@mantine/core';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import classes from './Hats.module.css';
import { addressOf, type Hat } from './hats';
import type { Review } from './model';
import { reviewText } from './text';
import { readReview, useRefresh } from './use-review';

const LONGEST = 4000;

interface HatDialogProps {
  review: Review;
  hat: Hat;
  /** What its wearer argues, or what the lead says to it. */
  what: 'argument' | 'answer';
  onClose: () => void;
}

/** The words of one person, in their own name: nobody else can write them. */
export function HatDialog({ review, hat, what, onClose }: HatDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const label = what === 'argument' ? t(`hats.${hat.hat}.field`) : t('hats.answerField');
  const editing = useEditing<{ text: string }>({
    loaded: loadedFrom(hat, what),
    validate: ({ text }) => (text.trim() === '' ? { text: t('hats.missing') } : {}),
    save: async ({ text }, version) => {
      const saved = dataOf(
        await api.PUT(`/api/v1/misuse-reviews/{id}/hats/{hat}/${what}`, {
          params: { path: { id: review.id, hat: addressOf(hat) } },
          body: { text: text.trim() },
          headers: ifMatch(version),
        }),
      );
      await refresh();
      return loadedFrom(saved, what);
    },
    reload: async () => loadedFrom(hatOf(await readReview(review.id), hat), what),
    onSaved: onClose,
  });

  return (
    <FormDialog
      title={t(`hats.${hat.hat}.${what}Title`)}
      editing={editing}
      fieldLabels={{ text: label }}
      saveLabel={t('hats.save')}
      size="medium"
      onClose={onClose}
    >
      {what === 'answer' && hat.argument != null && (
        <blockquote className={classes.argument}>{hat.argument}</blockquote>
      )}
      {what === 'argument' && hat.answer != null && <p>{t('hats.losesAnswer')}</p>}
      <Textarea
        label={label}
        description={t('hats.bound', { longest: LONGEST })}
        data-autofocus
        autosize
        minRows={5}
        maxRows={14}
        {...editing.form.getInputProps('text')}
      />
    </FormDialog>
  );
}

function loadedFrom(hat: Hat, what: 'argument' | 'answer'): Loaded<{ text: string }> {
  return { values: { text: hat[what] ?? '' }, version: etagOf(hat.version) };
}

function hatOf(review: Review, { hat }: Hat): Hat {
  const found = review.hats.find((other) => other.hat === hat);
  if (found === undefined) {
    throw new Error(`The review has no hat ${hat}`);
  }
  return found;
}
