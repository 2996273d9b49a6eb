import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { appText } from '../text';

export function ColorSchemeToggle() {
  const t = appText.useText();
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');

  return (
    <ActionIcon
      size={32}
      color="gray"
      onClick={() => setColorScheme(shown === 'dark' ? 'light' : 'dark')}
      aria-label={shown === 'dark' ? t('topBar.toLight') : t('topBar.toDark')}
    >
      {shown === 'dark' ? <IconSun size={17} aria-hidden /> : <IconMoon size={17} aria-hidden />}
    </ActionIcon>
  );
}
