import { useQueryClient } from '@tanstack/react-query';
import { api, apiQuery, dataOf, type Schema } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import type { Criterion, Direction } from './model';
import { strategyText } from './text';

export type Scorecard = Schema<'ScorecardView'>;

/** A criterion while it is edited; a new one has no id of the server's yet. */
export interface CriterionEntry {
  key: string;
  id?: string;
  name: string;
  weight: number;
  direction: Direction;
}

export interface ScorecardValues extends Record<string, unknown> {
  criteria: CriterionEntry[];
}

export function scorecardQuery(cycleId: string) {
  return apiQuery.queryOptions('get', '/api/v1/planning-cycles/{cycle}/scorecard', {
    params: { path: { cycle: cycleId } },
  });
}

function loadedFrom({ criteria, version }: Scorecard): Loaded<ScorecardValues> {
  const entries = criteria.map(({ id, name, weight, direction }) => ({ key: id, id, name, weight, direction }));
  return { values: { criteria: entries }, version: etagOf(version) };
}

export function useScorecardEditing(cycleId: string, scorecard: Scorecard) {
  const queryClient = useQueryClient();
  const path = { cycle: cycleId };

  async function save({ criteria }: ScorecardValues, version: string | undefined) {
    const saved = dataOf(
      await api.PUT('/api/v1/planning-cycles/{cycle}/scorecard', {
        params: { path },
        headers: ifMatch(version),
        body: {
          criteria: criteria.map(({ id, name, weight, direction }) => ({
            ...(id ? { id } : {}),
            name: name.trim(),
            weight,
            direction,
          })),
        },
      }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<ScorecardValues>({
    loaded: loadedFrom(scorecard),
    validate: ({ criteria }) =>
      Object.fromEntries(
        criteria.flatMap(({ name }, index) =>
          name.trim() === '' ? [[`criteria.${index}.name`, strategyText.text('scorecard.nameMissing')]] : [],
        ),
      ),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/planning-cycles/{cycle}/scorecard', { params: { path } }))),
  });
}

/** The criteria as they are being edited, under the ids that ratings know. */
export function criteriaOf({ criteria }: ScorecardValues): Criterion[] {
  return criteria.map(({ key, id, name, weight, direction }) => ({ id: id ?? key, name, weight, direction }));
}
