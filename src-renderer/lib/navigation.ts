import { useSyncExternalStore } from 'react';
import type { PageId } from '#shared/domain/page.ts';
import { isPageId } from './pages.ts';

/** Where the window is: a page, and on it the thing that is open (a job's id, say). */
export interface Place {
  page: PageId;
  id: string | null;
}

function parse(hash: string): Place {
  const [page = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  return { page: isPageId(page) ? page : 'run', id: id === '' ? null : decodeURIComponent(id) };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Goes to a page, or to one thing on it; back and forward work as in a browser, `replace` leaves no step behind. */
export function navigate(page: PageId, id: string | null = null, how: 'push' | 'replace' = 'push'): void {
  const hash = id === null ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
  if (how === 'replace') window.location.replace(hash);
  else window.location.hash = hash;
}

/** The current place, again at each change. */
export function usePlace(): Place {
  return parse(useSyncExternalStore(subscribe, () => window.location.hash));
}
