import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconKey, IconKeyboard, IconLogout, type TablerIcon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef } from 'react';
import { useSession } from '@/api/session';
import { useSignOut } from '../identity/use-sign-out';
import { appText } from '../text';
import classes from './UserMenu.module.css';

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('');
}

/** Who is signed in, and what concerns only that person. The browser's popover closes on Esc and on a click elsewhere. */
export function UserMenu({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const t = appText.useText();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { person, organisation } = useSession();
  const { clearColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const signOut = useSignOut();

  function entry(Icon: TablerIcon, label: string, run: () => void) {
    return (
      <li>
        <button
          type="button"
          className={classes.entry}
          onClick={() => {
            menu.current?.hidePopover();
            run();
          }}
        >
          <Icon size={16} stroke={1.7} aria-hidden />
          {label}
        </button>
      </li>
    );
  }

  return (
    <>
      <button
        type="button"
        className={classes.target}
        popoverTarget={id}
        aria-label={t('topBar.account', { name: person.name })}
        data-initials={initialsOf(person.name)}
      />
      <div ref={menu} id={id} popover="auto" className={classes.menu}>
        <div className={classes.who}>
          <strong>{person.name}</strong>
          <span>{person.email}</span>
          <span>
            {organisation.name}
            {organisation.sample && ` (${t('topBar.sample')})`}
          </span>
        </div>
        <ul className={classes.entries}>
          {entry(IconKeyboard, t('topBar.shortcuts'), onShowShortcuts)}
          {entry(IconDeviceDesktop, t('topBar.systemColours'), clearColorScheme)}
          {entry(IconKey, t('topBar.changePassword'), () => navigate({ to: '/change-password' }))}
          {entry(IconLogout, t('topBar.signOut'), signOut)}
        </ul>
      </div>
    </>
  );
}
