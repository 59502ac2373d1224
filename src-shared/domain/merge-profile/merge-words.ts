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
  const known = new Map(mine.flatMap(({ name, keywords }) => [name, ...keywords]).map(byKey));
  for (const skill of theirs) {
    if (mine.some((own) => sameSkill(own, skill))) {
      notes.same += 1;
      continue;
    }
    const fresh = [...new Map(skill.keywords.map(byKey))].filter(([key]) => !known.has(key));
    const words = fresh.map(([, word]) => word);
    const at = merged.findIndex(({ name }) => textKey(name) === textKey(skill.name));
    const own = merged[at];
    for (const [key, word] of fresh) known.set(key, word);
    if (own !== undefined) {
      merged[at] = { ...withLevel(own, skill, notes), keywords: [...own.keywords, ...words] };
      for (const text of words) notes.news.push({ kind: `Skill – ${own.name}`, text });
    } else if (skill.keywords.length > 0 && fresh.length === 0) {
      const asked = askedGroup(skill, known, notes);
      if (asked !== null) merged.push(asked);
    } else if (skill.keywords.length > 0 || !known.has(textKey(skill.name))) {
      merged.push({ ...skill, keywords: words });
      known.set(...byKey(skill.name));
      notes.news.push({
        kind: 'Skill',
        text: [skill.name, words.join(', ')].filter((part) => part !== '').join(': '),
      });
    } else notes.same += 1;
  }
  return merged;
}

const byKey = (word: string): [string, string] => [textKey(word), word];

function withLevel(own: Skill, skill: Skill, notes: MergeNotes): Skill {
  const path = `skills.${textKey(own.name)}.`;
  const labels = { level: 'How well' };
  return mergeFields(own, skill, { path, of: own.name, labels, canKeepBoth: false }, notes) ?? own;
}

/** Words that are all known, under a name that is not: it may be one more skill, or another heading for the same. */
function askedGroup(skill: Skill, known: Map<string, string>, notes: MergeNotes): Skill | null {
  if (known.has(textKey(skill.name)) || textKey(skill.name) === '') {
    notes.same += 1;
    return null;
  }
  const choice = notes.choice({
    ...{ key: `skills.${textKey(skill.name)}`, of: '', label: 'Skill' },
    mine: skill.keywords.map((word) => known.get(textKey(word)) ?? word).join(', '),
    theirs: `${skill.name}: ${skill.keywords.join(', ')}`,
    canKeepBoth: false,
  });
  if (choice === 'mine') return null;
  known.set(...byKey(skill.name));
  return skill;
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
