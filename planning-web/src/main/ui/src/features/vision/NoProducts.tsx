import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { visionText } from './text';

export function NoProducts({ mayAdd }: { mayAdd: boolean }) {
  const t = visionText.useText();
  return (
    <Card title={t('level.PRODUCT')}>
      <EmptyState
        title={t('noProducts.title')}
        action={
          mayAdd && (
            <ButtonLink to="/products" variant="default">
              {t('noProducts.action')}
            </ButtonLink>
          )
        }
      >
        {t('noProducts.words')}
      </EmptyState>
    </Card>
  );
}
