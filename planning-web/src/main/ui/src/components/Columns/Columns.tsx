import type { ReactNode } from 'react';
import classes from './Columns.module.css';

interface ColumnsProps {
  /** How things stand and what to do next: beside the content on a wide screen, before it on a phone. */
  rail: ReactNode;
  children: ReactNode;
}

export function Columns({ rail, children }: ColumnsProps) {
  return (
    <div className={classes.columns}>
      <div className={classes.rail}>{rail}</div>
      <div className={classes.main}>{children}</div>
    </div>
  );
}
