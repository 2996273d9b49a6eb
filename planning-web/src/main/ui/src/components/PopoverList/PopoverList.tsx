import { type ReactNode, type RefObject, useId, useRef } from 'react';
import classes from './PopoverList.module.css';

export interface PopoverEntry {
  readonly key: string;
  readonly label: ReactNode;
  /** A second, quieter line. */
  readonly note?: string;
  readonly icon?: ReactNode;
  /** The one that is in force. */
  readonly current?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

interface PopoverListProps {
  /** What is chosen or done here, for screen readers. */
  label: string;
  /** On the button. */
  children: ReactNode;
  className: string | undefined;
  /** Parted by a line. */
  groups: readonly (readonly PopoverEntry[])[];
}

const GAP = 4;

/** A button that opens a list of actions below it. The browser's popover closes on Esc and on a click elsewhere. */
export function PopoverList({ label, children, className, groups }: PopoverListProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-label={label}>
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={classes.list}
        onBeforeToggle={({ newState }) => newState === 'open' && placeBelow(button, list)}
      >
        {groups
          .filter((entries) => entries.length > 0)
          .map((entries) => (
            <ul key={entries.map(({ key }) => key).join()} className={classes.group}>
              {entries.map(({ key, label: words, note, icon, current, disabled, run }) => (
                <li key={key}>
                  <button
                    type="button"
                    className={classes.entry}
                    disabled={disabled}
                    aria-current={current || undefined}
                    onClick={() => {
                      list.current?.hidePopover();
                      run();
                    }}
                  >
                    <span className={classes.icon}>{icon}</span>
                    <span className={classes.words}>
                      {words}
                      {note && <span className={classes.note}>{note}</span>}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          ))}
      </div>
    </>
  );
}

/** A popover lies over the page and knows nothing of its button; this keeps it inside of the window. */
function placeBelow(button: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): void {
  const at = button.current?.getBoundingClientRect();
  if (at && list.current) {
    const { style } = list.current;
    style.top = `${at.bottom + GAP}px`;
    // Of the window without its scroll bar, which 100vw would count.
    style.left = `max(0.5rem, min(${at.left}px, 100% - var(--popover-width) - 0.5rem))`;
  }
}
