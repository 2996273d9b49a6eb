import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { LocalLink } from '../LocalLink/LocalLink';
import classes from './LinkedList.module.css';

interface LinkedListProps<Part> {
  parts: readonly Part[];
  rowOf: (part: Part) => LinkedRow;
  /** False for who may only read. */
  removal: false | { label: (part: Part) => string; busy: boolean; remove: (part: Part) => void };
}

interface LinkedRow {
  key: string;
  title: string;
  to: string;
  /** Under the title. */
  note?: ReactNode;
  /** At the end of the row; on a phone under the words. */
  figure?: ReactNode;
}

/** What something is linked with, each with the way to it and one to take the link away. */
export function LinkedList<Part>({ parts, rowOf, removal }: LinkedListProps<Part>) {
  return (
    <ul className={classes.list}>
      {parts.map((part) => {
        const { key, title, to, note, figure } = rowOf(part);
        return (
          <li key={key} className={classes.row} data-figure={figure !== undefined || undefined}>
            <div className={classes.words}>
              <h3>
                <LocalLink to={to}>{title}</LocalLink>
              </h3>
              {note}
            </div>
            {figure}
            {removal && (
              <ActionIcon
                aria-label={removal.label(part)}
                disabled={removal.busy}
                data-print="hide"
                className={classes.remove}
                onClick={() => removal.remove(part)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}
