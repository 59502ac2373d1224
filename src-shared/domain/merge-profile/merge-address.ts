import type { Profile } from '../profile.ts';
import type { MergeNotes } from './difference.ts';
import { textKey } from './same-items.ts';

type Address = Profile['address'];

const PARTS = ['street', 'postal', 'city', 'region', 'country'] as const;

/** The profile's address, filled in from the file's where that is the same place; another place is asked about as a whole. */
export function mergeAddress(mine: Address, theirs: Address, notes: MergeNotes): Address {
  const said = PARTS.filter((part) => theirs[part] !== '');
  const fresh = said.filter((part) => mine[part] === '');
  const isOther = said.some((part) => mine[part] !== '' && textKey(mine[part]) !== textKey(theirs[part]));
  if (isOther) {
    const choice = notes.choice({
      ...{ key: 'address', of: '', label: 'Address', mine: inOneLine(mine), theirs: inOneLine(theirs) },
      canKeepBoth: false,
    });
    return choice === 'theirs' ? theirs : mine;
  }
  notes.same += said.length - fresh.length;
  if (fresh.length === 0) return mine;
  const added = Object.fromEntries(fresh.map((part) => [part, theirs[part]]));
  notes.news.push({ kind: 'Address', text: fresh.map((part) => theirs[part]).join(', ') });
  return { ...mine, ...added };
}

const inOneLine = (address: Address): string =>
  PARTS.map((part) => address[part])
    .filter((part) => part !== '')
    .join(', ');
