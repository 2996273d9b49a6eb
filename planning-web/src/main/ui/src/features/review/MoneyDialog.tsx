import { TextInput } from '@mantine/core';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import classes from './Money.module.css';
import type { Review } from './model';
import {
  complaintsAboutMoney,
  LOSSES,
  type MoneyDraft,
  type MoneyPage,
  moneyDraftOf,
  moneyInputOf,
  STOPS,
} from './money';
import { reviewText } from './text';
import { readReview, useRefresh } from './use-review';

interface MoneyDialogProps {
  review: Review;
  onClose: () => void;
}

/** Ranges by kind and what stopping costs, in whole units of the plan's currency. The server adds them up. */
export function MoneyDialog({ review, onClose }: MoneyDialogProps) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const { currency } = review.moneyPage;
  const editing = useEditing<MoneyDraft>({
    loaded: loadedFrom(review.moneyPage),
    validate: complaintsAboutMoney,
    save: async (draft, version) => {
      const saved = dataOf(
        await api.PUT('/api/v1/misuse-reviews/{id}/money-page', {
          params: { path: { id: review.id } },
          body: moneyInputOf(draft, currency),
          headers: ifMatch(version),
        }),
      );
      await refresh();
      return loadedFrom(saved);
    },
    reload: async () => loadedFrom((await readReview(review.id)).moneyPage),
    onSaved: onClose,
  });
  const field = (path: string) => ({
    inputMode: 'numeric' as const,
    className: classes.figure,
    ...editing.form.getInputProps(path),
  });

  return (
    <FormDialog
      title={t('money.dialog', { currency })}
      editing={editing}
      fieldLabels={{ losses: t('money.losses'), stopping: t('money.stopping') }}
      showValue={(_, value) => amountsIn(value).join(' / ')}
      saveLabel={t('money.save')}
      size="medium"
      onClose={onClose}
    >
      <p className={classes.words}>{t('money.dialogWords')}</p>
      <div className={classes.ranges}>
        <p className={classes.heads}>
          {t('money.losses')}
          <span aria-hidden>{t('money.low')}</span>
          <span aria-hidden>{t('money.high')}</span>
        </p>
        {LOSSES.map((loss) => (
          <fieldset key={loss} className={classes.range}>
            <legend>{t(`money.${loss}`)}</legend>
            <TextInput label={t('money.low')} {...field(`losses.${loss}.low`)} />
            <TextInput label={t('money.high')} {...field(`losses.${loss}.high`)} />
          </fieldset>
        ))}
      </div>
      <fieldset className={classes.stops}>
        <legend>{t('money.stopping')}</legend>
        {STOPS.map((stop) => (
          <TextInput key={stop} label={t(`money.${stop}`)} {...field(`stopping.${stop}`)} />
        ))}
      </fieldset>
    </FormDialog>
  );
}

function loadedFrom(page: MoneyPage): Loaded<MoneyDraft> {
  return { values: moneyDraftOf(page), version: etagOf(page.version) };
}

function amountsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(amountsIn) : [String(value ?? '')];
}
