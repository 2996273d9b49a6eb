import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Cycle } from '@/api/cycle';
import type { StrategyOption } from '@/api/strategies';
import type { Theme } from '@/api/themes';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import { themesText } from './text';
import { type ThemeEntry, useThemeEditing } from './use-theme-editing';

interface ThemeDialogProps {
  cycle: Cycle;
  chosen: readonly StrategyOption[];
  /** The theme to edit; without it the dialog writes a new one. */
  theme?: Theme;
  optionId?: string | undefined;
  onClose: () => void;
}

export function ThemeDialog({ cycle, chosen, theme, optionId, onClose }: ThemeDialogProps) {
  const t = themesText.useText();
  const only = chosen.length === 1 ? chosen[0]?.id : undefined;
  const editing = useThemeEditing({
    cycle,
    theme,
    optionId: optionId ?? only ?? '',
    onSaved: ({ values }) => {
      toast(t(theme ? 'saved' : 'created', { name: values.name }));
      onClose();
    },
  });
  const labels: Record<'name' | 'description' | 'optionId', string> = {
    name: t('field.name'),
    description: t('field.description'),
    optionId: t('field.option'),
  };
  const { getInputProps } = editing.form;

  return (
    <FormDialog<ThemeEntry>
      title={theme ? t('editTitle') : t('new')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={theme ? t('save') : t('create')}
      onClose={onClose}
    >
      <TextInput
        label={labels.name}
        placeholder={t('field.nameExample')}
        maxLength={120}
        data-autofocus
        {...getInputProps('name')}
      />
      <Textarea
        label={labels.description}
        description={t('field.descriptionHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...getInputProps('description')}
      />
      <NativeSelect
        label={labels.optionId}
        data={[
          { value: '', label: t('field.optionNone'), disabled: true },
          ...chosen.map(({ id, strategy }) => ({ value: id, label: strategy.name })),
        ]}
        {...getInputProps('optionId')}
      />
    </FormDialog>
  );
}
