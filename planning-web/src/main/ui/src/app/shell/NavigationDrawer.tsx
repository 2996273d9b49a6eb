import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useHeldPage } from '@/lib/hold-page';
import { appText } from '../text';
import { LogoMark } from './LogoMark';
import classes from './NavigationDrawer.module.css';
import { SideNav } from './SideNav';
import { cycleSlot } from './slots';

/** The side navigation of a phone. The browser's own dialog traps the focus, closes on Esc and gives the focus back. */
export function NavigationDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = appText.useText();
  useHeldPage(open);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (open) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only serves the backdrop; Esc closes a dialog by itself.
    <dialog
      ref={dialog}
      className={classes.drawer}
      aria-label={t('nav.label')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={classes.head}>
        <LogoMark />
        <strong>{t('product')}</strong>
        <ActionIcon size={36} ml="auto" onClick={onClose} aria-label={t('nav.close')}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {open && cycleSlot && <div className={classes.cycle}>{cycleSlot}</div>}
      {open && <SideNav onNavigate={onClose} />}
    </dialog>
  );
}
