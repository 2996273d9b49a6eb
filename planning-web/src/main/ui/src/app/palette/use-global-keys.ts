import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isTyping } from '@/lib/keyboard';
import { pageActions } from '@/lib/page-actions';
import { NAVIGATION } from '../navigation';
import { readKey } from './key-sequence';

interface GlobalKeys {
  onSearch: () => void;
  onShowShortcuts: () => void;
}

const SEQUENCE_LASTS = 1_500;

/** The keys that work on every screen. */
export function useGlobalKeys(keys: GlobalKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const navigate = useNavigate();

  useEffect(() => {
    let goingUntil = 0;

    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        latest.current.onSearch();
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
        return;
      }
      if (event.key === 'Escape') {
        runPageAction('back');
        return;
      }
      const { going, command } = readKey(Date.now() < goingUntil, event.key);
      goingUntil = going ? Date.now() + SEQUENCE_LASTS : 0;
      switch (command?.kind) {
        case 'search':
          event.preventDefault();
          focusSearchOfPage() || latest.current.onSearch();
          break;
        case 'shortcuts':
          latest.current.onShowShortcuts();
          break;
        case 'go': {
          const entry = NAVIGATION.flatMap((group) => group.entries).find(({ goKey }) => goKey === command.key);
          if (entry) {
            event.preventDefault();
            navigate({ to: entry.to });
          }
          break;
        }
        case 'page':
          if (runPageAction(command.action)) {
            event.preventDefault();
          }
          break;
      }
    }

    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
}

function runPageAction(id: string): boolean {
  const action = pageActions().findLast((registered) => registered.id === id);
  action?.run();
  return action !== undefined;
}

function focusSearchOfPage(): boolean {
  const search = document.querySelector<HTMLElement>('main input[type="search"]');
  search?.focus();
  return search !== null;
}
