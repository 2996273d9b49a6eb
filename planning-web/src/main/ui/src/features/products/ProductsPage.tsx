import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Product, productsQuery } from '@/api/products';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { usePageAction } from '@/lib/page-actions';
import { productColumns } from './columns';
import { productsText } from './text';

const ArchiveProduct = lazy(async () => ({ default: (await import('./ArchiveProduct')).ArchiveProduct }));
const ProductDialog = lazy(async () => ({ default: (await import('./ProductDialog')).ProductDialog }));

type Opened = { what: 'new' } | { what: 'edit' | 'archive'; product: Product };

/** What the organisation makes: each product has a vision, a roadmap and managers of its own. */
export function ProductsPage() {
  const t = productsText.useText();
  const mayEdit = holds(useSession(), 'PRODUCT_LEADER');
  const { data: products } = useSuspenseQuery(productsQuery);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const add = () => setOpened({ what: 'new' });
  usePageAction(mayEdit ? { id: 'new', label: t('new'), run: add } : undefined);
  const addButton = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('new')}
    </Button>
  );
  const tools = {
    onEdit: (product: Product) => setOpened({ what: 'edit', product }),
    onArchive: (product: Product) => setOpened({ what: 'archive', product }),
  };

  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} actions={products.length > 0 && addButton} />
      <Card flush>
        <DataTable
          label={t('title')}
          columns={productColumns(mayEdit ? tools : undefined)}
          rows={products}
          rowId={({ id }) => id}
          twoLines
          empty={
            <EmptyState title={t('none')} action={addButton}>
              {t('noneWords')}
            </EmptyState>
          }
        />
      </Card>
      <Suspense>
        {opened?.what === 'new' && <ProductDialog onClose={close} />}
        {opened?.what === 'edit' && <ProductDialog product={opened.product} onClose={close} />}
        {opened?.what === 'archive' && <ArchiveProduct product={opened.product} onClose={close} />}
      </Suspense>
    </>
  );
}
