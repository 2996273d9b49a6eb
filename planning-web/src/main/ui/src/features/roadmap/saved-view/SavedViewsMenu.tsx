import { IconBookmark, IconBookmarkPlus, IconSettings, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type SavedView, savedViewsQuery } from '@/api/saved-views';
import { type PopoverEntry, PopoverList } from '@/components/PopoverList/PopoverList';
import { type ListSearch, NO_CHOICES } from '../list/search';
import { addressOf, searchOf } from './model';
import classes from './SavedViews.module.css';
import { savedViewText } from './text';

const SavedViewDialog = lazy(async () => ({ default: (await import('./SavedViewDialog')).SavedViewDialog }));
const SavedViewsDialog = lazy(async () => ({ default: (await import('./SavedViewsDialog')).SavedViewsDialog }));

/** The ways of looking that one has named, and those that others share. */
export function SavedViewsMenu({ search }: { search: ListSearch }) {
  const t = savedViewText.useText();
  const navigate = useNavigate({ from: '/roadmaps' });
  const views = useQuery(savedViewsQuery);
  const [opened, setOpened] = useState<'save' | 'manage'>();
  const here = addressOf(search);
  const all = views.data ?? [];
  const entryOf = (view: SavedView): PopoverEntry => ({
    key: view.id,
    label: view.name,
    note: view.mayChange ? t(view.shared ? 'mineShared' : 'mine') : t('by', { name: view.ownerName }),
    icon: view.shared ? <IconUsers size={16} aria-hidden /> : <IconBookmark size={16} aria-hidden />,
    current: view.address === here,
    run: () => navigate({ to: '.', search: (now) => ({ ...now, ...NO_CHOICES, ...searchOf(view.address) }) }),
  });

  return (
    <>
      <PopoverList
        label={t('label')}
        className={classes.button}
        groups={[
          all.length > 0 ? all.map(entryOf) : [{ key: 'none', label: t('none'), disabled: true, run: () => undefined }],
          [
            {
              key: 'save',
              label: t('save'),
              icon: <IconBookmarkPlus size={16} aria-hidden />,
              run: () => setOpened('save'),
            },
            {
              key: 'manage',
              label: t('manage'),
              icon: <IconSettings size={16} aria-hidden />,
              run: () => setOpened('manage'),
            },
          ],
        ]}
      >
        <IconBookmark size={16} aria-hidden />
        {t('button')}
      </PopoverList>
      <Suspense>
        {opened === 'save' && <SavedViewDialog address={here} onClose={() => setOpened(undefined)} />}
        {opened === 'manage' && (
          <SavedViewsDialog views={all.filter(({ mayChange }) => mayChange)} onClose={() => setOpened(undefined)} />
        )}
      </Suspense>
    </>
  );
}
