import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/api/client';
import { everybodyQuery } from '@/api/people';
import { formatDate } from '@/lib/format';
import type { ItemView } from '../item-form/model';
import { itemFormText } from '../item-form/text';

/** How a field's value reads where two values stand side by side: names instead of ids, dates as dates. */
export function useShowValue(item: ItemView): (field: string, value: unknown) => string {
  const form = itemFormText.useText();
  const products = useQuery(apiQuery.queryOptions('get', '/api/v1/products', { params: { query: { limit: 200 } } }));
  const themes = useQuery(
    apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/themes', {
      params: { path: { cycle: item.cycle.id } },
    }),
  );
  const people = useQuery(everybodyQuery);
  const nameIn = (named: readonly { id: string; name: string }[] | undefined, id: string) =>
    named?.find((candidate) => candidate.id === id)?.name ?? '';

  return (field, value) => {
    const text = String(value ?? '');
    switch (field) {
      case 'productId':
        return nameIn(products.data?.items, text);
      case 'themeId':
        return nameIn(themes.data?.items, text);
      case 'ownerId':
        return nameIn(people.data, text);
      case 'kind':
        return form(`kind.${text as ItemView['kind']}`);
      case 'horizon':
        return form(`horizon.${text as ItemView['horizon']}`);
      case 'startsOn':
      case 'endsOn':
        return text === '' ? '' : formatDate(text);
      default:
        return text;
    }
  };
}
