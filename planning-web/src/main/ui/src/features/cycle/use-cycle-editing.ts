import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { fiscalStartProblem } from './model';
import { cycleText } from './text';

export type CyclePhase = Cycle['phase'];

export interface CycleEntry extends Record<string, unknown> {
  /** Text while it is typed. */
  year: string;
  name: string;
  fiscalStart: string;
  currency: string;
  phase: CyclePhase;
}

function entryOf(cycle: Cycle): Loaded<CycleEntry> {
  const { year, name, fiscalStart, currency, phase, version } = cycle;
  return { values: { year: String(year), name, fiscalStart, currency, phase }, version: etagOf(version) };
}

function newEntry(year: number): Loaded<CycleEntry> {
  const values: CycleEntry = {
    year: String(year),
    name: cycleText.text('form.nameFor', { year }),
    fiscalStart: `${year}-01-01`,
    currency: 'EUR',
    phase: 'VISION',
  };
  return { values, version: undefined };
}

/** Edits a cycle, or writes a new one for the year. */
export function useCycleEditing(
  cycle: Cycle | undefined,
  suggestedYear: number,
  onSaved: (saved: Cycle) => void | Promise<void>,
) {
  const queryClient = useQueryClient();
  let stored: Cycle | undefined = cycle;

  async function save(values: CycleEntry, version: string | undefined): Promise<Loaded<CycleEntry>> {
    const { name, fiscalStart, currency, phase } = values;
    stored = dataOf(
      cycle === undefined
        ? await api.POST('/api/v1/planning-cycles', {
            body: { year: Number(values.year), name, fiscalStart, currency },
          })
        : await api.PUT('/api/v1/planning-cycles/{id}', {
            params: { path: { id: cycle.id } },
            headers: ifMatch(version),
            body: { name, fiscalStart, currency, phase },
          }),
    );
    await refreshPlan(queryClient);
    await onSaved(stored);
    return entryOf(stored);
  }

  return useEditing<CycleEntry>({
    loaded: cycle ? entryOf(cycle) : newEntry(suggestedYear),
    validate,
    save,
    reload: async () =>
      entryOf(dataOf(await api.GET('/api/v1/planning-cycles/{id}', { params: { path: { id: cycle?.id ?? '' } } }))),
  });
}

function validate({ year, name, fiscalStart, currency }: CycleEntry) {
  const t = cycleText.text;
  const problem = fiscalStartProblem(fiscalStart, Number(year));
  return {
    ...(/^2[01]\d\d$/.test(year) && Number(year) <= 2100 ? {} : { year: t('missing.year') }),
    ...(name.trim() === '' ? { name: t('missing.name') } : {}),
    ...(problem ? { fiscalStart: t(`missing.${problem}`, { year, before: Number(year) - 1 }) } : {}),
    ...(currency === '' ? { currency: t('missing.currency') } : {}),
  };
}
