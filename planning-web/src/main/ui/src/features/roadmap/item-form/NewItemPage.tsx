import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCycle } from '@/api/cycle';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { NewItemForm } from './NewItemForm';
import { itemFormText } from './text';

/** Creates an item; the address may name its product and theme: /roadmap-items/new?product=...&theme=... */
export function NewItemPage() {
  const t = itemFormText.useText();
  const { product, theme } = useSearch({ strict: false }) as { product?: string; theme?: string };
  const navigate = useNavigate();
  const cycle = useCycle();

  return (
    <>
      <PageHeader title={t('new.title')} summary={t('new.words')} back={{ to: '/roadmaps', label: t('new.back') }} />
      <Card>
        {cycle === undefined ? (
          <EmptyState title={t('new.noCycle')} action={<ButtonLink to="/">{t('new.toCycle')}</ButtonLink>}>
            {t('new.noCycleWords')}
          </EmptyState>
        ) : (
          <NewItemForm
            cycleId={cycle.id}
            known={{ productId: product ?? '', themeId: theme ?? '' }}
            onCreated={({ id }) => navigate({ to: '/roadmap-items/$itemId', params: { itemId: id } })}
            onCancel={() => navigate({ to: '/roadmaps' })}
          />
        )}
      </Card>
    </>
  );
}
