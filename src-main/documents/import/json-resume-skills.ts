import type { Draft } from './draft.ts';
import { type ItemReader, isRecord } from './item-reader.ts';

const SKILLS = ['skills', 'technologies', 'competencies'] as const;

/** Skills as a list of texts, of `{ name, level, keywords }`, or as an object of group -> list. */
export function addSkills(root: ItemReader, draft: Draft): void {
  const groups = keysOf(root.raw(...SKILLS));
  const grouped = groups.includes('name') ? null : root.item(...SKILLS);
  if (grouped) {
    for (const group of groups) {
      draft.profile.skills.push({ name: group, level: '', keywords: grouped.names(group) });
    }
    return;
  }
  for (const item of root.items(...SKILLS)) {
    const id = `skill${draft.profile.skills.length + 1}`;
    const keywords = item.names('keywords', 'items', 'details', 'skills');
    const name = item.text('name', 'label', 'category', 'skill', 'title');
    draft.profile.skills.push({ name, level: item.text('level', 'proficiency', 'rating'), keywords });
    draft.keepRest(id, item);
  }
}

const NAMES = new Set(['language', 'name', 'title', 'label']);

/** Spoken languages as texts ("German (B2)"), as objects, or as an object of language -> fluency. */
export function addLanguages(root: ItemReader, draft: Draft): void {
  const mapped = root.item('languages', 'spokenLanguages');
  if (mapped) {
    for (const name of keysOf(root.raw('languages', 'spokenLanguages'))) {
      draft.profile.languages.push({ name, fluency: mapped.text(name) });
    }
    return;
  }
  for (const item of root.items('languages', 'spokenLanguages')) {
    const [own, ...others] = item.keys();
    // "- Vietnamese: native" is an object with one key of its own.
    if (own !== undefined && others.length === 0 && !NAMES.has(own)) {
      draft.profile.languages.push({ name: own, fluency: item.text(own) });
      continue;
    }
    const stated = item.text('language', 'name');
    const level = item.text('fluency', 'level', 'proficiency');
    // "Chinese (Mandarin)" with a level beside it is a name.
    const bracketed =
      level === '' && item.writing.joinsNames
        ? /^(.+?)\s*(?:\((.+)\)|[:–—]\s*(.+)|\s-\s(.+))$/.exec(stated)
        : null;
    const fluency = level || (bracketed?.[2] ?? bracketed?.[3] ?? bracketed?.[4] ?? '');
    const id = `language${draft.profile.languages.length + 1}`;
    draft.profile.languages.push({ name: bracketed?.[1] ?? stated, fluency });
    draft.keepRest(id, item);
  }
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
