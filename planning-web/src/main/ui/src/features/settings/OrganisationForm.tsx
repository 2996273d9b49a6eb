import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { sessionQuery } from '@/api/session';
import { EditForm } from '@/components/EditForm/EditForm';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { type Organisation, organisationQuery } from './queries';
import { settingsText } from './text';

interface OrganisationEntry extends Record<string, unknown> {
  name: string;
}

function loadedFrom({ name, version }: Organisation): Loaded<OrganisationEntry> {
  return { values: { name }, version: etagOf(version) };
}

export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const t = settingsText.useText();
  const queryClient = useQueryClient();

  const editing = useEditing<OrganisationEntry>({
    loaded: loadedFrom(organisation),
    validate: ({ name }) => (name.trim() === '' ? { name: t('nameMissing') } : {}),
    save: async ({ name }, version) => {
      const saved = dataOf(
        await api.PUT('/api/v1/organisation', { headers: ifMatch(version), body: { name: name.trim() } }),
      );
      queryClient.setQueryData(organisationQuery.queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      return loadedFrom(saved);
    },
    reload: async () => loadedFrom(dataOf(await api.GET('/api/v1/organisation'))),
  });
  const labels: Record<'name', string> = { name: t('name') };

  return (
    <EditForm<OrganisationEntry> editing={editing} fieldLabels={labels} quiet saveLabel={t('save')}>
      <TextInput label={labels.name} maxLength={120} {...editing.form.getInputProps('name')} />
    </EditForm>
  );
}
