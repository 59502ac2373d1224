import type { Profile } from '../profile.ts';
import { spokenLanguage } from '../spoken-languages.ts';
import type { MergeNotes } from './difference.ts';
import { mergeFields } from './merge-fields.ts';
import { textKey } from './same-items.ts';

type Skill = Profile['skills'][number];
type Language = Profile['languages'][number];

/** Skills by name; a name that already stands inside a group is not added beside it. */
export function mergeSkills(mine: readonly Skill[], theirs: readonly Skill[], notes: MergeNotes): Skill[] {
  const merged = [...mine];
  const known = new Set(mine.flatMap(({ name, keywords }) => [name, ...keywords]).map(textKey));
  for (const skill of theirs) {
    if (mine.some((own) => sameSkill(own, skill))) {
      notes.same += 1;
      continue;
    }
    const fresh = skill.keywords.filter((word) => !known.has(textKey(word)));
    const at = merged.findIndex(({ name }) => textKey(name) === textKey(skill.name));
    const own = merged[at];
    for (const word of fresh) known.add(textKey(word));
    if (own !== undefined) {
      notes.same += 1;
      merged[at] = { ...own, level: own.level || skill.level, keywords: [...own.keywords, ...fresh] };
      for (const text of fresh) notes.news.push({ kind: `Skill – ${own.name}`, text });
    } else if (skill.keywords.length > 0 ? fresh.length > 0 : !known.has(textKey(skill.name))) {
      merged.push({ ...skill, keywords: fresh });
      known.add(textKey(skill.name));
      notes.news.push({
        kind: 'Skill',
        text: [skill.name, fresh.join(', ')].filter((part) => part !== '').join(': '),
      });
    } else notes.same += 1;
  }
  return merged;
}

function sameSkill(one: Skill, other: Skill): boolean {
  return (
    one.name === other.name &&
    one.level === other.level &&
    one.keywords.join('\n') === other.keywords.join('\n')
  );
}

/** Equal for one language in whatever language it is named: `German`, `Deutsch`, `allemand`. */
const languageKey = (name: string): string => spokenLanguage(name) ?? textKey(name);

/** Languages by name; how well is asked where the two say different things. */
export function mergeLanguages(
  mine: readonly Language[],
  theirs: readonly Language[],
  notes: MergeNotes,
): Language[] {
  const merged = [...mine];
  for (const language of theirs) {
    if (mine.some((own) => own.name === language.name && own.fluency === language.fluency)) {
      notes.same += 1;
      continue;
    }
    const at = merged.findIndex(({ name }) => languageKey(name) === languageKey(language.name));
    const own = merged[at];
    if (own === undefined) {
      merged.push(language);
      notes.news.push({ kind: 'Language', text: language.name });
      continue;
    }
    const path = `languages.${textKey(own.name)}.`;
    merged[at] =
      mergeFields(
        own,
        language,
        { path, of: own.name, labels: { fluency: 'How well' }, canKeepBoth: false },
        notes,
      ) ?? own;
  }
  return merged;
}
