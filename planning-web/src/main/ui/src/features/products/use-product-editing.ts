import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Product } from '@/api/products';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { isKey } from './model';
import { productsText } from './text';

export interface ProductEntry extends Record<string, unknown> {
  name: string;
  key: string;
  description: string;
}

function loadedFrom({ name, key, description, version }: Product): Loaded<ProductEntry> {
  return { values: { name, key, description }, version: etagOf(version) };
}

const NEW: Loaded<ProductEntry> = { values: { name: '', key: '', description: '' }, version: undefined };

export function useProductEditing(product: Product | undefined, onSaved: (saved: Loaded<ProductEntry>) => void) {
  const queryClient = useQueryClient();
  const t = productsText.text;

  async function save(values: ProductEntry, version: string | undefined) {
    const body = { name: values.name.trim(), key: values.key.trim(), description: values.description.trim() };
    const saved = dataOf(
      product === undefined
        ? await api.POST('/api/v1/products', { body })
        : await api.PUT('/api/v1/products/{id}', {
            params: { path: { id: product.id } },
            headers: ifMatch(version),
            body,
          }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<ProductEntry>({
    loaded: product ? loadedFrom(product) : NEW,
    validate: ({ name, key }) => ({
      ...(name.trim() === '' ? { name: t('missing.name') } : {}),
      ...(isKey(key.trim()) ? {} : { key: t('missing.key') }),
    }),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/products/{id}', { params: { path: { id: product?.id ?? '' } } }))),
    onSaved,
  });
}
