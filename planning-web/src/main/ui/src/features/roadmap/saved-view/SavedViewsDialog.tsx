import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { type SavedView, savedViewsQuery } from '@/api/saved-views';
import { Dialog } from '@/components/Dialog/Dialog';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import { SavedViewDialog } from './SavedViewDialog';
import classes from './SavedViews.module.css';
import { savedViewText } from './text';

/** One's own views, to rename, to share or to remove. */
export function SavedViewsDialog({ views, onClose }: { views: readonly SavedView[]; onClose: () => void }) {
  const t = savedViewText.useText();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const [changed, setChanged] = useState<SavedView>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: savedViewsQuery.queryKey });

  async function remove({ id, name }: SavedView) {
    const params = { path: { id } };
    await api.POST('/api/v1/saved-views/{id}/archivals', { params });
    await refresh();
    const undo = () =>
      attempt(async () => {
        await api.POST('/api/v1/saved-views/{id}/restorations', { params });
        await refresh();
      });
    toast(t('list.removed', { name }), { undo });
  }

  if (changed) {
    return <SavedViewDialog view={changed} address={changed.address} onClose={() => setChanged(undefined)} />;
  }
  return (
    <Dialog open title={t('list.title')} onClose={onClose}>
      {failure !== undefined && <ProblemNotice error={failure} />}
      {views.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyWords')}</EmptyState>
      ) : (
        <ul className={classes.list}>
          {views.map((view) => (
            <li key={view.id}>
              <span className={classes.name}>
                {view.name}
                <span className={classes.words}>{t(view.shared ? 'mineShared' : 'mine')}</span>
              </span>
              <ActionIcon aria-label={t('list.change', { name: view.name })} onClick={() => setChanged(view)}>
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={t('list.remove', { name: view.name })}
                disabled={busy}
                onClick={() => attempt(() => remove(view))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
