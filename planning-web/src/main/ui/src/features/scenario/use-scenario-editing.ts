import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Scenario } from '@/api/scenarios';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type ScenarioEntry, scenarioEntry } from './model';
import { scenarioText } from './text';

function loadedFrom(scenario: Scenario): Loaded<ScenarioEntry> {
  return { values: scenarioEntry(scenario), version: etagOf(scenario.version) };
}

const whole = (typed: number | '') => (typed === '' ? undefined : typed);

function bodyOf(entry: ScenarioEntry) {
  const { name, note, thoroughness, keepsPromoted, keepsAllocation } = entry;
  return {
    name: name.trim(),
    note: note.trim(),
    thoroughness,
    keepsPromoted,
    keepsAllocation,
    capacityPercent: Number(entry.capacityPercent),
    budgetPercent: Number(entry.budgetPercent),
    delayPercent: Number(entry.delayPercent),
    leadDays: entry.leadDays.map(Number),
    reviewHours: entry.reviewHours.map(Number),
    ...(entry.reviewerHours === '' ? {} : { reviewerHours: whole(entry.reviewerHours) }),
  };
}

/** What can be said without the server: it judges the bounds. */
function complaints(entry: ScenarioEntry): Record<string, string> {
  const t = scenarioText.text;
  const wrong: Record<string, string> = {};
  if (entry.name.trim() === '') {
    wrong.name = t('dialog.need.name');
  }
  for (const field of ['capacityPercent', 'budgetPercent', 'delayPercent'] as const) {
    if (entry[field] === '') {
      wrong[field] = t('dialog.need.number');
    }
  }
  for (const field of ['leadDays', 'reviewHours'] as const) {
    entry[field].forEach((typed, tier) => {
      if (typed === '') {
        wrong[`${field}.${tier}`] = t('dialog.need.number');
      }
    });
  }
  return wrong;
}

/** Adds a scenario, or changes the settings of the one that is given. */
export function useScenarioEditing(
  cycleId: string,
  scenario: Scenario | undefined,
  onSaved: (name: string, id: string) => void,
) {
  const queryClient = useQueryClient();
  let savedId = scenario?.id ?? '';

  async function save(entry: ScenarioEntry, version: string | undefined) {
    const body = bodyOf(entry);
    const saved = dataOf(
      scenario === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/scenarios', { params: { path: { cycle: cycleId } }, body })
        : await api.PUT('/api/v1/scenarios/{id}', {
            params: { path: { id: scenario.id } },
            headers: ifMatch(version),
            body,
          }),
    );
    savedId = saved.id;
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<ScenarioEntry>({
    loaded: scenario ? loadedFrom(scenario) : { values: scenarioEntry(undefined), version: undefined },
    validate: complaints,
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/scenarios/{id}', { params: { path: { id: scenario?.id ?? '' } } }))),
    onSaved: ({ values }) => onSaved(values.name, savedId),
  });
}
