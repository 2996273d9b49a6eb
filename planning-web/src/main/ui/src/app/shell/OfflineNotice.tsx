import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { appText } from '../text';
import classes from './OfflineNotice.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineNotice() {
  const t = appText.useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);

  return (
    <div role="status">
      {!online && (
        <p className={classes.notice}>
          <IconWifiOff size={16} aria-hidden /> {t('offline')}
        </p>
      )}
    </div>
  );
}
