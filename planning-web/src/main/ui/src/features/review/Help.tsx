import type { ReactNode } from 'react';
import classes from './Help.module.css';
import { reviewText } from './text';

/** What a question means, for who asks; a screen reader hears it with the field all the same. */
export function Help({ id, children }: { id: string; children: ReactNode }) {
  const t = reviewText.useText();
  return (
    <details className={classes.help}>
      <summary>{t('question.help')}</summary>
      <p id={id}>{children}</p>
    </details>
  );
}
