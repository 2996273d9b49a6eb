import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { Theme } from '@/api/themes';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { themesText } from './text';

export interface ThemeEntry extends Record<string, unknown> {
  name: string;
  description: string;
  optionId: string;
}

function loadedFrom({ name, description, option, version }: Theme): Loaded<ThemeEntry> {
  return { values: { name, description, optionId: option.id }, version: etagOf(version) };
}

interface ThemeEditingOptions {
  cycle: Cycle;
  theme: Theme | undefined;
  /** The strategy that a new theme starts with. */
  optionId: string;
  onSaved: (saved: Loaded<ThemeEntry>) => void;
}

export function useThemeEditing({ cycle, theme, optionId, onSaved }: ThemeEditingOptions) {
  const queryClient = useQueryClient();
  const t = themesText.text;

  async function save(values: ThemeEntry, version: string | undefined) {
    const body = { name: values.name.trim(), description: values.description.trim(), optionId: values.optionId };
    const saved = dataOf(
      theme === undefined
        ? await api.POST('/api/v1/planning-cycles/{cycle}/themes', { params: { path: { cycle: cycle.id } }, body })
        : await api.PUT('/api/v1/themes/{id}', { params: { path: { id: theme.id } }, headers: ifMatch(version), body }),
    );
    await refreshPlan(queryClient);
    return loadedFrom(saved);
  }

  return useEditing<ThemeEntry>({
    loaded: theme ? loadedFrom(theme) : { values: { name: '', description: '', optionId }, version: undefined },
    validate: (values) => ({
      ...(values.name.trim() === '' ? { name: t('missing.name') } : {}),
      ...(values.optionId === '' ? { optionId: t('missing.option') } : {}),
    }),
    save,
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/themes/{id}', { params: { path: { id: theme?.id ?? '' } } }))),
    onSaved,
  });
}
