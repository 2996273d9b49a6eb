import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { wishHeadingFocus } from '@/lib/heading-focus';
import { appText } from '../text';
import { NavigationDrawer } from './NavigationDrawer';
import { OfflineNotice } from './OfflineNotice';
import classes from './Shell.module.css';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';

/** Everything around a screen. */
export function Shell() {
  const t = appText.useText();
  const [navigationOpen, setNavigationOpen] = useState(false);
  useFocusOnNewScreen();

  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <TopBar
        navigationOpen={navigationOpen}
        onOpenNavigation={() => setNavigationOpen(true)}
        onSearch={() => {}}
        onShowShortcuts={() => {}}
      />
      <div className={classes.frame}>
        <div className={classes.side}>
          <SideNav />
        </div>
        <main id="content" className={classes.content} tabIndex={-1}>
          <OfflineNotice />
          <Outlet />
        </main>
      </div>
      <NavigationDrawer open={navigationOpen} onClose={() => setNavigationOpen(false)} />
    </>
  );
}

function useFocusOnNewScreen() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      window.scrollTo({ top: 0 });
      wishHeadingFocus();
    }
  }, [pathname]);
}
