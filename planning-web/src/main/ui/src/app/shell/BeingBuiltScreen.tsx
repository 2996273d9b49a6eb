import { useMatches } from '@tanstack/react-router';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { NAVIGATION } from '../navigation';
import { appText } from '../text';

/** Holds the place of a screen whose feature has not arrived yet. Goes when the last feature is in. */
export function BeingBuiltScreen() {
  const t = appText.useText();
  const path = useMatches().at(-1)?.pathname;
  const entry = NAVIGATION.flatMap((group) => group.entries).find(({ to }) => to === path);

  return (
    <>
      <PageHeader title={entry ? t(entry.label) : t('product')} />
      <Card>
        <EmptyState title={t('beingBuilt.title')}>{t('beingBuilt.words')}</EmptyState>
      </Card>
    </>
  );
}
