import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconBolt,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPrinter,
  IconSun,
  type TablerIcon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { holds, useSession } from '@/api/session';
import { useRegisteredPageActions } from '@/lib/page-actions';
import { useSignOut } from '../identity/use-sign-out';
import { navigationFor } from '../navigation';
import { appText } from '../text';
import type { PaletteEntry } from './model';

export interface RunnableEntry extends PaletteEntry {
  readonly icon: TablerIcon;
  readonly run: () => void;
}

const KEYS_OF_ACTIONS: Readonly<Record<string, string>> = { new: 'N', edit: 'E', back: 'Esc' };

/** Everything the palette offers without asking the server: what this page can do, where one can go, what helps anywhere. */
export function usePaletteEntries(onShowShortcuts: () => void): RunnableEntry[] {
  const t = appText.useText();
  const session = useSession();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const onPage = useRegisteredPageActions();
  const { setColorScheme, clearColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');

  const actions = onPage.map(
    ({ id, label, run }): RunnableEntry => ({
      id: `page-${id}-${label}`,
      group: t('palette.onThisPage'),
      label,
      keys: KEYS_OF_ACTIONS[id],
      icon: IconBolt,
      run,
    }),
  );
  const pages = navigationFor((capacity) => holds(session, capacity)).flatMap((group) =>
    group.entries.map(
      ({ to, label, icon, goKey }): RunnableEntry => ({
        id: `go-${to}`,
        group: t(group.label),
        label: t(label),
        keys: `G ${goKey.toUpperCase()}`,
        icon,
        run: () => navigate({ to }),
      }),
    ),
  );
  const group = t('palette.actions');
  const always: RunnableEntry[] = [
    { id: 'print', group, label: t('palette.print'), icon: IconPrinter, run: () => window.print() },
    shown === 'dark'
      ? { id: 'light', group, label: t('topBar.toLight'), icon: IconSun, run: () => setColorScheme('light') }
      : { id: 'dark', group, label: t('topBar.toDark'), icon: IconMoon, run: () => setColorScheme('dark') },
    { id: 'system', group, label: t('topBar.systemColours'), icon: IconDeviceDesktop, run: clearColorScheme },
    { id: 'keys', group, label: t('topBar.shortcuts'), keys: '?', icon: IconKeyboard, run: onShowShortcuts },
    { id: 'sign-out', group, label: t('topBar.signOut'), icon: IconLogout, run: signOut },
  ];
  return [...actions, ...pages, ...always];
}
