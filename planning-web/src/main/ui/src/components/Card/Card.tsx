import { type ReactNode, useId } from 'react';
import classes from './Card.module.css';

interface CardProps {
  title?: string;
  /** Right of the title: a count, a link, a small button. */
  aside?: ReactNode;
  /** Lets a table or a list run to the card's edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A ringed surface for one subject. With a title it is a landmark that a screen reader can jump to. */
export function Card({ title, aside, flush = false, children }: CardProps) {
  const titleId = useId();
  const body = <div className={flush ? classes.flush : classes.body}>{children}</div>;

  if (title === undefined) {
    return (
      <div className={classes.card} data-card>
        {body}
      </div>
    );
  }
  return (
    <section className={classes.card} aria-labelledby={titleId} data-card>
      <div className={classes.head} data-ruled={flush || undefined}>
        <h2 id={titleId}>{title}</h2>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      {body}
    </section>
  );
}
