import { Checkbox, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { etagOf, ifMatch } from '@/api/middleware';
import { type SavedView, savedViewsQuery } from '@/api/saved-views';
import { type Loaded, useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { toast } from '@/components/Toasts/toasts';
import type { ViewEntry } from './model';
import classes from './SavedViews.module.css';
import { savedViewText } from './text';

interface SavedViewDialogProps {
  /** The view to change; without it the dialog saves a new one. */
  view?: SavedView;
  address: string;
  onClose: () => void;
}

/** The name of a view, and whether everybody has it. */
export function SavedViewDialog({ view, address, onClose }: SavedViewDialogProps) {
  const t = savedViewText.useText();
  const queryClient = useQueryClient();
  const editing = useEditing<ViewEntry>({
    loaded: loadedFrom(view),
    validate: ({ name }) => (name.trim() === '' ? { name: t('dialog.nameMissing') } : {}),
    save: async (entry, version) => {
      const body = { ...entry, address };
      const saved = dataOf(
        view === undefined
          ? await api.POST('/api/v1/saved-views', { body })
          : await api.PUT('/api/v1/saved-views/{id}', {
              params: { path: { id: view.id } },
              headers: ifMatch(version),
              body,
            }),
      );
      await queryClient.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      toast(t('dialog.saved', { name: saved.name }));
      onClose();
      return loadedFrom(saved);
    },
    reload: async () =>
      loadedFrom(dataOf(await api.GET('/api/v1/saved-views/{id}', { params: { path: { id: view?.id ?? '' } } }))),
  });
  const { getInputProps } = editing.form;

  return (
    <FormDialog<ViewEntry>
      title={view ? t('dialog.changeTitle', { name: view.name }) : t('dialog.saveTitle')}
      editing={editing}
      fieldLabels={{ name: t('dialog.name'), shared: t('dialog.shared') }}
      saveLabel={t(view ? 'dialog.change' : 'dialog.save')}
      onClose={onClose}
    >
      {view === undefined && <p className={classes.words}>{t('dialog.words')}</p>}
      <TextInput label={t('dialog.name')} maxLength={80} data-autofocus {...getInputProps('name')} />
      <Checkbox
        label={t('dialog.shared')}
        description={t('dialog.sharedWords')}
        {...getInputProps('shared', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}

function loadedFrom(view: SavedView | undefined): Loaded<ViewEntry> {
  return {
    values: { name: view?.name ?? '', shared: view?.shared ?? false },
    version: view && etagOf(view.version),
  };
}
