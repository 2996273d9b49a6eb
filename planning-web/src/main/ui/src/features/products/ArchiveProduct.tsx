import { api } from '@/api/client';
import type { Product } from '@/api/products';
import { ArchiveDialog } from '@/components/ArchiveDialog/ArchiveDialog';
import { productsText } from './text';

export function ArchiveProduct({ product, onClose }: { product: Product; onClose: () => void }) {
  const t = productsText.useText();
  const { id, name, itemCount } = product;
  const params = { path: { id } };
  return (
    <ArchiveDialog
      title={t('archiveTitle', { name })}
      confirmLabel={t('archive')}
      doneText={t('archived', { name })}
      archive={() => api.POST('/api/v1/products/{id}/archivals', { params })}
      restore={() => api.POST('/api/v1/products/{id}/restorations', { params })}
      onClose={onClose}
    >
      {itemCount > 0 ? t('archiveWithItems', { count: itemCount }) : t('archiveWords')}
    </ArchiveDialog>
  );
}
