import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Schema } from '@/api/client';
import classes from './Consequence.module.css';
import { itemText } from './text';

export type Consequence = Schema<'ItemChange'>['consequence'];

const keyOf = (itemId: string) => ['consequence', itemId] as const;

/** What the last save of an item did beside saving. Kept until it is read away, so that it outlives the edit screen. */
export function useConsequence(itemId: string) {
  const queryClient = useQueryClient();
  const cache = queryClient.getQueryCache();
  const consequence = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => queryClient.getQueryData<Consequence>(keyOf(itemId)),
  );
  return {
    consequence,
    tell: (told: Consequence) => queryClient.setQueryData(keyOf(itemId), told),
    dismiss: () => queryClient.removeQueries({ queryKey: keyOf(itemId) }),
  };
}

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
