import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useHeldPage } from '@/lib/hold-page';
import { appText } from '../text';
import { findEntries } from './model';
import classes from './Palette.module.css';
import { type RunnableEntry, usePaletteEntries } from './use-entries';
import { useItemSearch } from './use-item-search';

interface PaletteProps {
  onClose: () => void;
  onShowShortcuts: () => void;
}

/** Pages, actions and items in one search. The field keeps the focus; the arrows move the choice in the list below it. */
export function Palette({ onClose, onShowShortcuts }: PaletteProps) {
  const t = appText.useText();
  const id = useId();
  useHeldPage(true);
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = usePaletteEntries(onShowShortcuts);
  const items = useItemSearch(query);
  const found = findEntries(entries, query);
  const groups = items.entries.length > 0 ? [{ name: t('palette.items'), entries: items.entries }, ...found] : found;
  const flat = groups.flatMap((group) => group.entries);
  const active = flat[Math.min(chosen, flat.length - 1)];

  // Closing before the element goes lets the browser put the focus back where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  function run(entry: RunnableEntry | undefined) {
    if (entry) {
      onClose();
      entry.run();
    }
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && flat.length > 0) {
      event.preventDefault();
      const next = (flat.indexOf(active as RunnableEntry) + step + flat.length) % flat.length;
      setChosen(next);
      document.getElementById(optionId(id, flat[next]))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(active);
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only serves the backdrop; Esc closes a dialog by itself.
    <dialog
      ref={dialog}
      className={classes.palette}
      aria-label={t('palette.label')}
      onClose={() => dialog.current?.open || onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={classes.search}>
        <IconSearch size={17} aria-hidden />
        <input
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={active && optionId(id, active)}
          aria-label={t('palette.label')}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('topBar.search')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKey}
        />
        <kbd>Esc</kbd>
      </div>
      <div className={classes.list} role="listbox" id={`${id}-list`} aria-label={t('palette.results')} tabIndex={-1}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a listbox.
          <div key={group.name} role="group" aria-label={group.name}>
            <div className={classes.groupName} aria-hidden>
              {group.name}
            </div>
            {group.entries.map((entry) => (
              <Option
                key={entry.id}
                id={optionId(id, entry)}
                entry={entry}
                active={entry === active}
                onPoint={() => setChosen(flat.indexOf(entry))}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={classes.state} role="status">
        {items.searching ? t('palette.searching') : flat.length === 0 ? t('palette.nothing', { query }) : ''}
      </p>
    </dialog>
  );
}

function optionId(paletteId: string, entry: RunnableEntry | undefined): string {
  return `${paletteId}-${entry?.id.replaceAll(/[^\w-]/g, '_')}`;
}

interface OptionProps {
  id: string;
  entry: RunnableEntry;
  active: boolean;
  onPoint: () => void;
  onRun: () => void;
}

function Option({ id, entry: { icon: Icon, label, hint, keys }, active, onPoint, onRun }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the chosen option by aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classes.option}
      onMouseMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon size={17} stroke={1.7} aria-hidden />
      <span className={classes.label}>{label}</span>
      {hint && <span className={classes.hint}>{hint}</span>}
      {keys && (
        <span className={classes.keys} aria-hidden>
          {keys.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </div>
  );
}
