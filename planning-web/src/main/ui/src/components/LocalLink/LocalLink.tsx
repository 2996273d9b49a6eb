import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface LocalLinkProps {
  /** A path inside this application as the server wrote it, with query and hash if it has them. */
  to: string;
  className?: string | undefined;
  /** True when the click has been dealt with on this page and nothing is left to follow. */
  intercept?: () => boolean;
  children: ReactNode;
}

/** Follows an address that is only known at run time, without loading the page anew. */
export function LocalLink({ to, className, intercept, children }: LocalLinkProps) {
  const router = useRouter();

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const wantsNewTab = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (wantsNewTab) {
      return;
    }
    event.preventDefault();
    if (!intercept?.()) {
      router.history.push(to);
    }
  }

  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
