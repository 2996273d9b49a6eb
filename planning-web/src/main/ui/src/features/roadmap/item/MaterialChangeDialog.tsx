import { Button } from '@mantine/core';
import { Dialog } from '@/components/Dialog/Dialog';
import type { ItemDraft, ItemField } from '../item-form/model';
import classes from './ItemEdit.module.css';
import { itemText } from './text';

interface MaterialChangeDialogProps {
  open: boolean;
  promoted: boolean;
  before: ItemDraft;
  after: ItemDraft;
  fields: readonly ItemField[];
  labels: Readonly<Record<ItemField, string>>;
  showValue: (field: string, value: unknown) => string;
  onConfirm: () => void;
  onClose: () => void;
}

/** The last word before a review is lost: what changes, from what to what, and what it costs. */
export function MaterialChangeDialog(props: MaterialChangeDialogProps) {
  const { open, promoted, before, after, fields, labels, showValue, onConfirm, onClose } = props;
  const t = itemText.useText();

  return (
    <Dialog
      open={open}
      title={t('editing.confirmTitle')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('editing.cancel')}
          </Button>
          <Button color="danger" onClick={onConfirm}>
            {t('editing.confirm')}
          </Button>
        </>
      }
    >
      <p>{promoted ? t('editing.confirmPromoted') : t('editing.confirmReviewed')}</p>
      <dl className={classes.changes}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>
              <span className={classes.side}>{t('editing.before')}</span>
              <del>{showValue(field, before[field]) || '-'}</del>
            </dd>
            <dd>
              <span className={classes.side}>{t('editing.after')}</span>
              <ins>{showValue(field, after[field]) || '-'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
