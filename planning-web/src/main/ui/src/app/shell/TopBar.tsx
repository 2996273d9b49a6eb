import { ActionIcon } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { appText } from '../text';
import { ColorSchemeToggle } from './ColorSchemeToggle';
import { LogoMark } from './LogoMark';
import classes from './TopBar.module.css';
import { UserMenu } from './UserMenu';

interface TopBarProps {
  cycle?: ReactNode;
  inbox?: ReactNode;
  navigationOpen: boolean;
  onOpenNavigation: () => void;
  onSearch: () => void;
  onShowShortcuts: () => void;
}

export function TopBar({ cycle, inbox, navigationOpen, onOpenNavigation, onSearch, onShowShortcuts }: TopBarProps) {
  const t = appText.useText();

  return (
    <header className={classes.bar} data-print="hide">
      <ActionIcon
        className={classes.phoneOnly}
        size={36}
        onClick={onOpenNavigation}
        aria-label={t('nav.open')}
        aria-expanded={navigationOpen}
      >
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <Link to="/" className={classes.brand}>
        <LogoMark />
        {t('product')}
      </Link>
      {cycle && <div className={classes.cycle}>{cycle}</div>}
      <div className={classes.end}>
        <button type="button" className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K">
          <IconSearch size={15} aria-hidden />
          <span>{t('topBar.search')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <ActionIcon className={classes.phoneOnly} size={36} onClick={onSearch} aria-label={t('topBar.searchShort')}>
          <IconSearch size={18} aria-hidden />
        </ActionIcon>
        {inbox}
        <ColorSchemeToggle />
        <UserMenu onShowShortcuts={onShowShortcuts} />
      </div>
    </header>
  );
}
