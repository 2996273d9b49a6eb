import { Link } from '@tanstack/react-router';
import { holds, useSession } from '@/api/session';
import { navigationFor } from '../navigation';
import { appText } from '../text';
import classes from './SideNav.module.css';

export function SideNav({ onNavigate }: { onNavigate?: () => void }) {
  const t = appText.useText();
  const session = useSession();

  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      {navigationFor((capacity) => holds(session, capacity)).map((group) => (
        <div key={group.label} className={classes.group}>
          <h2 className={classes.groupName} id={`nav-${group.label}`}>
            {t(group.label)}
          </h2>
          <ul className={classes.list} aria-labelledby={`nav-${group.label}`}>
            {group.entries.map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <Link to={to} className={classes.link} activeOptions={{ exact: to === '/' }} onClick={onNavigate}>
                  <Icon size={17} stroke={1.7} aria-hidden />
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
