import { type ReactNode, useEffect } from 'react';
import { ColorSchemeToggle } from '../shell/ColorSchemeToggle';
import { LogoMark } from '../shell/LogoMark';
import { appText } from '../text';
import classes from './SignIn.module.css';

/** The page around a form that stands alone, outside the shell. */
export function IdentityFrame({ title, words, children }: { title: string; words?: string; children: ReactNode }) {
  const t = appText.useText();

  useEffect(() => {
    document.title = `${title} - Northline`;
  }, [title]);

  return (
    <div className={classes.page}>
      <div className={classes.corner}>
        <ColorSchemeToggle />
      </div>
      <main className={classes.panel}>
        <div className={classes.brand}>
          <LogoMark size={28} />
          <span>{t('product')}</span>
        </div>
        <div className={classes.card}>
          <h1>{title}</h1>
          {words && <p className={classes.words}>{words}</p>}
          {children}
        </div>
        <p className={classes.tagline}>{t('signIn.tagline')}</p>
      </main>
    </div>
  );
}
