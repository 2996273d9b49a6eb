import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Vision, VisionLevel } from '@/api/visions';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { readFigure } from '@/lib/figure';
import { editOf, entryOf, FIGURES, type VisionEntry } from './model';
import { visionText } from './text';

export type VisionFormValues = VisionEntry & Record<string, unknown>;

interface Subject {
  cycle: Cycle;
  level: VisionLevel;
  productId: string | undefined;
}

function loadedFrom(vision: Vision | undefined, currency: string): Loaded<VisionFormValues> {
  return { values: { ...entryOf(vision, currency) }, version: vision && etagOf(vision.version) };
}

/** Edits the vision of a level, or writes its first one. */
export function useVisionEditing(vision: Vision | undefined, subject: Subject, onSaved: () => void) {
  const queryClient = useQueryClient();
  const { cycle, level, productId } = subject;

  async function save(values: VisionFormValues, version: string | undefined) {
    const body = editOf(values);
    const saved = dataOf(
      vision === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/visions', {
            params: { path: { cycle: cycle.id } },
            body: { level, ...(productId ? { productId } : {}), ...body },
          })
        : await api.PUT('/api/v1/visions/{id}', {
            params: { path: { id: vision.id } },
            headers: ifMatch(version),
            body,
          }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved, cycle.currency);
  }

  return useEditing<VisionFormValues>({
    loaded: loadedFrom(vision, cycle.currency),
    validate,
    save,
    reload: async () =>
      loadedFrom(
        dataOf(await api.GET('/api/v1/visions/{id}', { params: { path: { id: vision?.id ?? '' } } })),
        cycle.currency,
      ),
    onSaved,
  });
}

function validate({ statement, metrics }: VisionFormValues): Record<string, string> {
  const t = visionText.text;
  const errors: Record<string, string> = statement.trim() === '' ? { statement: t('missing.statement') } : {};
  metrics.forEach((metric, index) => {
    for (const field of ['name', 'unit', 'definition'] as const) {
      if (metric[field].trim() === '') {
        errors[`metrics.${index}.${field}`] =
          field === 'name' && metric.kind === 'NORTH_STAR' ? t('missing.northStar') : t(`missing.${field}`);
      }
    }
    for (const field of FIGURES) {
      if (readFigure(metric[field]).kind === 'unreadable') {
        errors[`metrics.${index}.${field}`] = t('missing.figure');
      }
    }
  });
  return errors;
}
