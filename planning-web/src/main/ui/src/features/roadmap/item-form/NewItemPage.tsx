import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCycle } from '@/api/cycle';
import { Card } from '@/components/Card/Card';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { NewItemForm } from './NewItemForm';
import { itemFormText } from './text';

/** Creates an item; the address may name its product and theme: /roadmap-items/new?product=...&theme=... */
export function NewItemPage() {
  const t = itemFormText.useText();
  const { product, theme } = useSearch({ strict: false }) as { product?: string; theme?: string };
  const navigate = useNavigate();
  const cycle = useCycle();

  if (cycle === undefined) {
    return <NoCycle title={t('new.title')} />;
  }
  return (
    <>
      <PageHeader title={t('new.title')} summary={t('new.words')} back={{ to: '/roadmaps', label: t('new.back') }} />
      <Card>
        <NewItemForm
          cycleId={cycle.id}
          known={{ productId: product ?? '', themeId: theme ?? '' }}
          onCreated={({ id }) => navigate({ to: '/roadmap-items/$itemId', params: { itemId: id } })}
          onCancel={() => navigate({ to: '/roadmaps' })}
        />
      </Card>
    </>
  );
}
