import { TextInput } from '@mantine/core';
import { Card } from '@/components/Card/Card';
import { EditForm } from '@/components/EditForm/EditForm';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import type { Draft } from './model';
import { readDraft, useWrite, versionOf } from './use-draft';

type Values = {
  name: string;
};

/** What the policy is called, beside the number of its version. */
export function NameForm({ draft }: { draft: Draft }) {
  const t = policyText.useText();
  const write = useWrite();
  const loaded = (of: Draft): Loaded<Values> => ({ values: { name: of.text.name }, version: versionOf(of) });
  const editing = useEditing<Values>({
    loaded: loaded(draft),
    validate: ({ name }) => (name.trim() === '' ? { name: t('edit.missing') } : {}),
    save: async ({ name }, version) => {
      const before = versionOf(draft) === version ? draft : await readDraft();
      return loaded(await write(before, version, { ...before.text, name: name.trim() }));
    },
    reload: async () => loaded(await readDraft()),
  });

  return (
    <Card title={t('edit.name')}>
      <div className={classes.who}>
        <EditForm<Values>
          editing={editing}
          fieldLabels={{ name: t('edit.field.name') }}
          quiet
          saveLabel={t('edit.saveName')}
        >
          <TextInput
            label={t('edit.field.name')}
            description={t('edit.nameHint')}
            maxLength={120}
            readOnly={!draft.canWrite}
            {...editing.form.getInputProps('name')}
          />
        </EditForm>
      </div>
    </Card>
  );
}
