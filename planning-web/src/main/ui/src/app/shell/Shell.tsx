import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { sessionEnded } from '@/api/session-events';
import { Toasts } from '@/components/Toasts/Toasts';
import { wishHeadingFocus } from '@/lib/heading-focus';
import { useGlobalKeys } from '../palette/use-global-keys';
import { appText } from '../text';
import { NavigationDrawer } from './NavigationDrawer';
import { OfflineNotice } from './OfflineNotice';
import classes from './Shell.module.css';
import { SideNav } from './SideNav';
import { bannerSlot, cycleSlot, inboxSlot } from './slots';
import { TopBar } from './TopBar';

const Palette = lazy(() => import('../palette/Palette').then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() =>
  import('../palette/ShortcutSheet').then((module) => ({ default: module.ShortcutSheet })),
);
const SignInAgainDialog = lazy(() =>
  import('../identity/SignInAgainDialog').then((module) => ({ default: module.SignInAgainDialog })),
);

type Overlay = 'navigation' | 'palette' | 'shortcuts' | 'sign-in';

/** Everything around a screen. */
export function Shell() {
  const t = appText.useText();
  const [overlay, setOverlay] = useState<Overlay>();
  const close = () => setOverlay(undefined);
  const onSearch = () => setOverlay('palette');
  const onShowShortcuts = () => setOverlay('shortcuts');
  useFocusOnNewScreen();
  useGlobalKeys({ onSearch, onShowShortcuts });
  useEffect(() => sessionEnded.subscribe(() => setOverlay('sign-in')), []);

  return (
    <>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <TopBar
        cycle={cycleSlot}
        inbox={inboxSlot}
        navigationOpen={overlay === 'navigation'}
        onOpenNavigation={() => setOverlay('navigation')}
        onSearch={onSearch}
        onShowShortcuts={onShowShortcuts}
      />
      <div className={classes.frame}>
        <div className={classes.side}>
          <SideNav />
        </div>
        <main id="content" className={classes.content} tabIndex={-1}>
          <OfflineNotice />
          {bannerSlot}
          <Outlet />
        </main>
      </div>
      <NavigationDrawer open={overlay === 'navigation'} onClose={close} />
      <Suspense>
        {overlay === 'palette' && <Palette onClose={close} onShowShortcuts={onShowShortcuts} />}
        {overlay === 'shortcuts' && <ShortcutSheet onClose={close} />}
        {overlay === 'sign-in' && <SignInAgainDialog onClose={close} />}
      </Suspense>
      <Toasts />
    </>
  );
}

function useFocusOnNewScreen() {
  // The resolved location changes when the new screen is there; the plain one does while the old screen still is.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname });
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      window.scrollTo({ top: 0 });
      wishHeadingFocus();
    }
  }, [pathname]);
}
