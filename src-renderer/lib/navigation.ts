import { useSyncExternalStore } from 'react';
import type { PageId } from '#shared/domain/page.ts';
import { keepPlaces, type Place } from './kept-places.ts';
import { isPageId } from './pages.ts';

const kept = keepPlaces();

function parse(hash: string): Place {
  const [page = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  return { page: isPageId(page) ? page : 'run', id: id === '' ? null : decodeURIComponent(id) };
}

const hashOf = ({ page, id }: Place) => (id === null ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`);
const here = () => hashOf(kept.whereTo(parse(window.location.hash)));

/** Writes out what is open where one came back to, before anything is drawn: a second step would draw the page twice. */
function arrive(): void {
  const hash = hashOf(kept.arrive(parse(window.location.hash)));
  if (hash !== window.location.hash) history.replaceState(history.state, '', hash);
}

function subscribe(changed: () => void): () => void {
  const follow = () => {
    arrive();
    changed();
  };
  arrive();
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

/** Goes to a page, or to one thing on it; back and forward work as in a browser, `replace` leaves no step behind. */
export function navigate(page: PageId, id: string | null = null, how: 'push' | 'replace' = 'push'): void {
  const hash = hashOf({ page, id });
  if (how === 'replace') window.location.replace(hash);
  else window.location.hash = hash;
}

/** The current place, again at each change. */
export function usePlace(): Place {
  return parse(useSyncExternalStore(subscribe, here));
}
