import type { Profile, ProfileExtra } from '#shared/domain/profile.ts';
import { createItemReader, type ItemReader, type Writing } from './item-reader.ts';
import { plainText } from './plain-text.ts';

/** A profile while it is being read: gives items their ids, and keeps notes and what has no field. */
export interface Draft {
  profile: Profile;
  notes: string[];
  note(sentence: string): void;
  reader(value: Record<string, unknown>, path: string): ItemReader;
  /** Keeps what `item` still holds under `id`, for the export. */
  keepRest(id: string, item: ItemReader): void;
  keep(id: string, rest: Record<string, unknown>): void;
  addExtra(extra: Partial<ProfileExtra> & Pick<ProfileExtra, 'kind' | 'title'>): string;
}

/** Texts of a file that anyone wrote: most have marks of markdown in them. */
const MARKDOWN: Writing = { plain: plainText, joinsNames: true };

/** An empty profile to be filled by an importer. */
export function createDraft(id: string, writing = MARKDOWN): Draft {
  const notes: string[] = [];
  const more: Record<string, Record<string, unknown>> = {};
  const profile: Profile = {
    id,
    persona: 'My profile',
    name: { first: '', last: '', full: '', preferred: '' },
    email: '',
    phone: '',
    headline: '',
    summary: '',
    address: { street: '', city: '', region: '', postal: '', country: '' },
    links: [],
    experience: [],
    education: [],
    projects: [],
    skills: [],
    languages: [],
    extras: [],
    more,
  };
  const note = (sentence: string): void => {
    if (!notes.includes(sentence)) notes.push(sentence);
  };
  const keep = (itemId: string, rest: Record<string, unknown>): void => {
    if (Object.keys(rest).length > 0) more[itemId] = { ...more[itemId], ...rest };
  };
  return {
    profile,
    notes,
    note,
    reader: (value, path) => createItemReader(value, path, note, writing),
    keepRest: (itemId, item) => keep(itemId, item.rest()),
    keep,
    addExtra(extra) {
      const extraId = `x${profile.extras.length + 1}`;
      profile.extras.push({
        organisation: '',
        date: '',
        url: '',
        text: '',
        highlights: [],
        ...extra,
        id: extraId,
      });
      return extraId;
    },
  };
}
