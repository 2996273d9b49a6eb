import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** What is missing, as a plain statement: "No themes yet". */
  title: string;
  /** What belongs here and why it helps. */
  children: ReactNode;
  /** One way on. */
  action?: ReactNode;
  /** One part of a screen among others, which it should not push out of sight. */
  part?: boolean;
}

export function EmptyState({ title, children, action, part = false }: EmptyStateProps) {
  return (
    <div className={part ? classes.part : classes.empty}>
      <p className={classes.title}>{title}</p>
      <div className={classes.words}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
