import { useDebouncedValue } from '@mantine/hooks';
import { IconRoute } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { itemPath } from '@/lib/links';
import { appText } from '../text';
import { findRoadmapItems } from './find-roadmap-items';
import type { RunnableEntry } from './use-entries';

const SHORTEST_QUERY = 2;

/** Roadmap items whose title or key matches, as the server finds them. */
export function useItemSearch(query: string): { entries: RunnableEntry[]; searching: boolean } {
  const t = appText.useText();
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(query.trim(), 150);
  const enabled = settled.length >= SHORTEST_QUERY;
  const { data = [], isFetching } = useQuery({
    queryKey: ['palette-items', settled],
    queryFn: ({ signal }) => findRoadmapItems(settled, signal),
    enabled,
    placeholderData: keepPreviousData,
    retry: false,
  });

  const entries = enabled
    ? data.map(
        ({ id, title, hint }): RunnableEntry => ({
          id: `item-${id}`,
          group: t('palette.items'),
          label: title,
          hint,
          icon: IconRoute,
          run: () => navigate({ to: itemPath(id) }),
        }),
      )
    : [];
  return { entries, searching: enabled && isFetching };
}
