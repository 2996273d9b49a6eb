import { lazy, Suspense } from 'react';
import type { Cycle } from '@/api/cycle';
import type { ShareLink } from '@/api/share-links';

const NewLinkDialog = lazy(async () => ({ default: (await import('./NewLinkDialog')).NewLinkDialog }));
const EditLinkDialog = lazy(async () => ({ default: (await import('./EditLinkDialog')).EditLinkDialog }));
const RevokeLink = lazy(async () => ({ default: (await import('./RevokeLink')).RevokeLink }));

/** What is open over the page: a new link, or one to change or to revoke. */
export type Opened = { what: 'new' } | { what: 'change' | 'revoke'; link: ShareLink };

interface OpenedDialogProps {
  cycle: Cycle;
  opened: Opened | undefined;
  onClose: () => void;
}

export function OpenedDialog(props: OpenedDialogProps) {
  return (
    <Suspense>
      <DialogOf {...props} />
    </Suspense>
  );
}

function DialogOf({ cycle, opened, onClose }: OpenedDialogProps) {
  switch (opened?.what) {
    case undefined:
      return null;
    case 'new':
      return <NewLinkDialog cycle={cycle} onClose={onClose} />;
    case 'change':
      return <EditLinkDialog cycle={cycle} link={opened.link} onClose={onClose} />;
    case 'revoke':
      return <RevokeLink cycle={cycle} link={opened.link} onClose={onClose} />;
  }
}
