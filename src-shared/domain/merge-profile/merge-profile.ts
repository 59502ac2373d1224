import type { Profile } from '../profile.ts';
import { createMergeNotes, type MergeChoices, type MergeNotes } from './difference.ts';
import { EXTRA, JOB, PROJECT, SCHOOLING } from './kinds.ts';
import { mergeAddress } from './merge-address.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeItems } from './merge-items.ts';
import { mergeMore } from './merge-more.ts';
import { mergeLanguages, mergeSkills } from './merge-words.ts';
import { textKey } from './same-items.ts';

/** What comes of joining a profile with what a file says, and what was found on the way. */
export interface MergedProfile extends Pick<MergeNotes, 'news' | 'same' | 'differences'> {
  profile: Profile;
}

const PERSON = {
  email: 'E-mail',
  phone: 'Phone',
  headline: 'Headline',
  summary: 'Summary',
} as const;

/**
 * Joins a profile with what a file of the same person says, fact by fact: nothing twice, nothing of the profile replaced
 * unless `choices` says so. Pure; ids of the profile stay, so that facts go on naming the same things.
 */
export function mergeProfile(mine: Profile, theirs: Profile, choices: MergeChoices = {}): MergedProfile {
  const notes = createMergeNotes(choices);
  const own = { of: '', canKeepBoth: false };
  const person = mergeFields(mine, theirs, { ...own, path: '', labels: PERSON }, notes) ?? mine;
  const name =
    mergeFields(mine.name, theirs.name, { ...own, path: 'name.', labels: { full: 'Full name' } }, notes) ??
    mine.name;
  const profile: Profile = {
    ...person,
    name: name.full === mine.name.full ? mine.name : { ...theirs.name, preferred: mine.name.preferred },
    address: mergeAddress(mine.address, theirs.address, notes),
    links: mergeLinks(mine.links, theirs.links, notes),
    experience: mergeItems(mine.experience, theirs.experience, JOB, notes),
    education: mergeItems(mine.education, theirs.education, SCHOOLING, notes),
    projects: mergeItems(mine.projects, theirs.projects, PROJECT, notes),
    skills: mergeSkills(mine.skills, theirs.skills, notes),
    languages: mergeLanguages(mine.languages, theirs.languages, notes),
    extras: mergeItems(mine.extras, theirs.extras, EXTRA, notes),
  };
  const more = mergeMore(mine.more, theirs.more, notes.ids);
  const { news, same, differences } = notes;
  return { profile: more === undefined ? profile : { ...profile, more }, news, same, differences };
}

function mergeLinks(mine: Profile['links'], theirs: Profile['links'], notes: MergeNotes): Profile['links'] {
  const key = (url: string) => textKey(url.replace(/^https?:\/\/(www\.)?/i, ''));
  const known = new Set(mine.map(({ url }) => key(url)));
  const fresh = theirs.filter(({ url }) => !known.has(key(url)) && known.add(key(url)));
  notes.same += theirs.length - fresh.length;
  for (const { url } of fresh) notes.news.push({ kind: 'Link', text: url });
  return [...mine, ...fresh];
}
