import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './Consequence.module.css';
import { itemText } from './text';
import { useConsequence } from './use-consequence';

export function ConsequenceNotice({ itemId }: { itemId: string }) {
  const t = itemText.useText();
  const { consequence, dismiss } = useConsequence(itemId);
  if (consequence === undefined) {
    return null;
  }
  const { material, removedFromPortfolio, caseInvalidated } = consequence;
  const lost = removedFromPortfolio || caseInvalidated;
  const Icon = lost ? IconAlertTriangle : IconCircleCheck;

  return (
    <div className={classes.notice} data-lost={lost || undefined} role="status">
      <Icon size={18} aria-hidden />
      <p>
        <strong>{material ? t('saved.material') : t('saved.plain')}</strong>{' '}
        {removedFromPortfolio && `${t('saved.removed')} `}
        {caseInvalidated && t('saved.invalidated')}
      </p>
      <CloseButton aria-label={t('saved.dismiss')} onClick={dismiss} />
    </div>
  );
}
