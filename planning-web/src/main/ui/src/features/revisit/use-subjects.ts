import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { objectivesQuery } from '@/api/objectives';
import type { SubjectKind } from '@/api/revisits';
import { strategyOptionsQuery } from '@/api/strategies';
import { themesQuery } from '@/api/themes';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What questions of one kind can be about; items are searched for and not listed. */
export function useSubjects(cycle: Cycle, kind: SubjectKind | undefined): readonly Choice[] {
  const strategies = useQuery({ ...strategyOptionsQuery(cycle.id), enabled: kind === 'STRATEGY' });
  const themes = useQuery({ ...themesQuery(cycle.id), enabled: kind === 'THEME' });
  const objectives = useQuery({ ...objectivesQuery(cycle.id), enabled: kind === 'OBJECTIVE' });
  switch (kind) {
    case 'STRATEGY':
      return (strategies.data ?? []).map(({ id, strategy }) => ({ value: id, label: strategy.name }));
    case 'THEME':
      return (themes.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
    case 'OBJECTIVE':
      return (objectives.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
    default:
      return [];
  }
}

/** The name of what a filter is about; nothing while it is on its way. */
export function useSubjectName(
  cycle: Cycle,
  kind: SubjectKind | undefined,
  id: string | undefined,
): string | undefined {
  const choices = useSubjects(cycle, kind);
  const item = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/roadmap-items/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: kind === 'ITEM' && id !== undefined,
  });
  if (kind === 'ITEM') {
    return item.data && `${item.data.number} ${item.data.title}`;
  }
  return kind === 'PLAN' ? cycle.name : choices.find(({ value }) => value === id)?.label;
}
