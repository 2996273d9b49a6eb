import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { refreshPlan } from '@/api/plan';
import { Dialog } from '../Dialog/Dialog';
import { type Loaded, useEditing } from '../EditForm/use-editing';
import { FormDialog } from '../FormDialog/FormDialog';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import { toast } from '../Toasts/toasts';

interface ChooseDialogProps {
  words: Record<'title' | 'field' | 'choose' | 'missing' | 'save', string>;
  /** The server's name of the choice, under which it complains of one. */
  field: string;
  /** Where the choices are read from. */
  query: Pick<UseQueryResult, 'isPending' | 'isError' | 'error' | 'refetch'>;
  choices: NonNullable<NativeSelectProps['data']>;
  /** In place of the form when there is nothing to choose. */
  none: ReactNode;
  /** Sends the choice and resolves with what is said of it. */
  save: (id: string) => Promise<string>;
  onClose: () => void;
}

type Choice = Record<string, string>;

/** Links something with one of what it is not linked with yet. */
export function ChooseDialog(props: ChooseDialogProps) {
  const { words, query, choices, none, onClose } = props;
  if (choices.length > 0) {
    return <ChoiceForm {...props} />;
  }
  return query.isPending ? null : (
    <Dialog open title={words.title} onClose={onClose}>
      {query.isError ? <ProblemNotice error={query.error} onRetry={query.refetch} /> : none}
    </Dialog>
  );
}

function ChoiceForm({ words, field, choices, save, onClose }: ChooseDialogProps) {
  const queryClient = useQueryClient();
  const nothing: Loaded<Choice> = { values: { [field]: '' }, version: undefined };
  const editing = useEditing<Choice>({
    loaded: nothing,
    validate: ({ [field]: chosen }): Choice => (chosen ? {} : { [field]: words.missing }),
    save: async ({ [field]: chosen = '' }) => {
      const doneText = await save(chosen);
      await refreshPlan(queryClient);
      toast(doneText);
      onClose();
      return nothing;
    },
    reload: async () => nothing,
  });

  return (
    <FormDialog<Choice>
      title={words.title}
      editing={editing}
      fieldLabels={{ [field]: words.field }}
      saveLabel={words.save}
      size="medium"
      onClose={onClose}
    >
      <NativeSelect
        label={words.field}
        data={[{ value: '', label: words.choose, disabled: true }, ...choices]}
        data-autofocus
        {...editing.form.getInputProps(field)}
      />
    </FormDialog>
  );
}
