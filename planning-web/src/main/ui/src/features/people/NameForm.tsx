import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { everybodyQuery, type PersonView } from '@/api/people';
import { EditForm } from '@/components/EditForm/EditForm';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { peopleText } from './text';

interface NameEntry extends Record<string, unknown> {
  name: string;
}

function loadedFrom({ name, version }: PersonView): Loaded<NameEntry> {
  return { values: { name }, version: etagOf(version) };
}

export function NameForm({ person }: { person: PersonView }) {
  const t = peopleText.useText();
  const queryClient = useQueryClient();
  const params = { path: { id: person.id } };

  const editing = useEditing<NameEntry>({
    loaded: loadedFrom(person),
    validate: ({ name }) => (name.trim() === '' ? { name: t('missing.name') } : {}),
    save: async ({ name }, version) => {
      const body = { name: name.trim() };
      const saved = dataOf(await api.PUT('/api/v1/people/{id}', { params, headers: ifMatch(version), body }));
      await queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });
      return loadedFrom(saved);
    },
    reload: async () => loadedFrom(dataOf(await api.GET('/api/v1/people/{id}', { params }))),
  });
  const labels: Record<'name', string> = { name: t('field.name') };

  return (
    <EditForm<NameEntry> editing={editing} fieldLabels={labels} quiet saveLabel={t('saveName')}>
      <TextInput aria-label={labels.name} maxLength={120} {...editing.form.getInputProps('name')} />
    </EditForm>
  );
}
