/** What inside a marked place takes the cursor: the field that a link is about, not merely its heading. */
const FIELDS = 'textarea, select, input:not([type="hidden"]), button, a[href]';

/** Moves to a marked place of the page that is on screen and puts the cursor into its first field. False if there is none. */
export function goToAnchor(id: string): boolean {
  const place = document.getElementById(id);
  if (place === null) {
    return false;
  }
  const closed = place.closest('details:not([open])');
  if (closed instanceof HTMLDetailsElement) {
    closed.open = true;
  }
  place.scrollIntoView({ block: 'start' });
  const field = place.matches(FIELDS) ? place : place.querySelector<HTMLElement>(FIELDS);
  if (field instanceof HTMLElement) {
    field.focus({ preventScroll: true });
  }
  return true;
}

/** Follows a link of the server when it leads to a place on the page that is on screen. */
export function followHere(link: string | null | undefined): boolean {
  if (link == null) {
    return false;
  }
  const { pathname, hash } = new URL(link, window.location.origin);
  return hash !== '' && pathname === window.location.pathname && goToAnchor(decodeURIComponent(hash.slice(1)));
}
