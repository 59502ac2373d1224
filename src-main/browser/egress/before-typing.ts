import type { Outgoing } from './outgoing.ts';

/** How often what was asked for before may be asked for again at sites that the user did not approve. */
const MOST_REPEATS = 16;
/** How many new parts of a page they may give, and how long a name may be: builds of pages name theirs by a hash. */
const MOST_PARTS = 24;
const LONGEST_NAME = 64;

/** What a page asked for before anything was typed in, as measure of what it may ask for after. */
export interface Before {
  note(request: Outgoing): void;
  isRepeat(request: Outgoing): boolean;
  isPartOfSeen(request: Outgoing): boolean;
}

export function createBefore(): Before {
  const requests = new Set<string>();
  const folders = new Set<string>();
  const parts = new Set<string>();
  let repeats = 0;
  return {
    note(request) {
      requests.add(wholeOf(request));
      folders.add(folderOf(request.url));
    },
    isRepeat(request) {
      if (!requests.has(wholeOf(request)) || repeats >= MOST_REPEATS) return false;
      repeats += 1;
      return true;
    },
    isPartOfSeen({ url, kind, chosen }) {
      const name = url.pathname.split('/').at(-1) ?? '';
      const isPlain = url.search === '' && name.length <= LONGEST_NAME && isBareReferer(chosen);
      if (kind !== 'part' || !isPlain || !folders.has(folderOf(url))) return false;
      if (!parts.has(url.href) && parts.size >= MOST_PARTS) return false;
      parts.add(url.href);
      return true;
    },
  };
}

function wholeOf({ method, url, body, chosen }: Outgoing): string {
  return `${method} ${url.href}\n${chosen}\n${body}`;
}

/** Whether the page tells no more of its own address than its origin. */
function isBareReferer(chosen: string): boolean {
  const address = /^referer: (.*)$/m.exec(chosen)?.[1] ?? '';
  return !URL.canParse(address) || new URL(address).href === `${new URL(address).origin}/`;
}

function folderOf({ origin, pathname }: URL): string {
  return origin + pathname.slice(0, pathname.lastIndexOf('/') + 1);
}
