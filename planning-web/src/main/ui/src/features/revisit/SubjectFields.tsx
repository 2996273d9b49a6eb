import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { Cycle } from '@/api/cycle';
import type { SubjectKind } from '@/api/revisits';
import { type FoundItem, ItemSelect } from '@/components/ItemSelect/ItemSelect';
import { KINDS } from './search';
import { revisitText } from './text';
import { useSubjectName, useSubjects } from './use-subjects';

interface SubjectFieldsProps {
  cycle: Cycle;
  // biome-ignore lint/suspicious/noExplicitAny: the two forms have more fields, each of its own.
  form: UseFormReturnType<any>;
  values: { subjectKind: SubjectKind; subjectId: string };
}

/** What a question is about: first of which kind, then which one. */
export function SubjectFields({ cycle, form, values }: SubjectFieldsProps) {
  const t = revisitText.useText();
  const kind = values.subjectKind;
  const choices = useSubjects(cycle, kind);
  const given = useSubjectName(cycle, kind, values.subjectId || undefined);
  const [found, setFound] = useState<FoundItem | null>(null);
  const [search, setSearch] = useState(values.subjectId === '');

  function choose(next: string) {
    form.setFieldValue('subjectKind', next);
    form.setFieldValue('subjectId', '');
    setFound(null);
    setSearch(true);
  }

  return (
    <>
      <NativeSelect
        label={t('field.subjectKind')}
        data={KINDS.map((value) => ({ value, label: t(`field.subject.${value}`) }))}
        data-autofocus
        {...form.getInputProps('subjectKind')}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {kind === 'ITEM' && !search && (
        <NativeSelect
          label={t('field.subject.ITEM')}
          data={[{ value: values.subjectId, label: given ?? '' }]}
          value={values.subjectId}
          disabled
        />
      )}
      {kind === 'ITEM' && search && (
        <ItemSelect
          label={t('field.subject.ITEM')}
          among={{ cycle: cycle.id }}
          value={found}
          onChange={(item) => {
            setFound(item);
            form.setFieldValue('subjectId', item?.id ?? '');
          }}
          path="subjectId"
          error={form.errors['subjectId']}
        />
      )}
      {kind !== 'ITEM' && kind !== 'PLAN' && (
        <NativeSelect
          label={t(`field.subject.${kind}`)}
          data={[{ value: '', label: t('field.choose'), disabled: true }, ...choices]}
          {...form.getInputProps('subjectId')}
        />
      )}
    </>
  );
}
