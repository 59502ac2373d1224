import type { PageId } from '#shared/domain/page.ts';

/** Where the window is: a page, and on it the thing that is open (a job's id, say). */
export interface Place {
  page: PageId;
  id: string | null;
}

/** What is open on these stands beside their list, and is still open when one comes back to them. */
const WITH_LIST: ReadonlySet<PageId> = new Set(['jobs', 'documents']);

/**
 * Remembers what was open. `whereTo` says where an address leads: to a page that is come back to without naming
 * anything, and to what was open there; asked for on the page itself, it is the list. `arrive` notes that one is there.
 */
export function keepPlaces() {
  let shown: PageId | null = null;
  const open = new Map<PageId, string | null>();
  const whereTo = ({ page, id }: Place): Place => ({
    page,
    id: id ?? (page === shown ? null : (open.get(page) ?? null)),
  });
  const arrive = (place: Place): Place => {
    const at = whereTo(place);
    shown = at.page;
    if (WITH_LIST.has(at.page)) open.set(at.page, at.id);
    return at;
  };
  return { whereTo, arrive };
}
