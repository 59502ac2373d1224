import { ValidationError } from '#shared/errors/index.ts';
import type { Skill, Spelling, Taxonomy } from './taxonomy.ts';

/** A file of the taxonomy; the format of its lines is in resources/skills/README.md. */
export interface TaxonomyFile {
  field: string;
  technical: boolean;
  weight: number;
  skills: readonly string[];
}

/** Reads the taxonomy. Throws a `ValidationError` that names the line of a mistake. */
export function parseTaxonomy(files: readonly TaxonomyFile[]): Taxonomy {
  const skills = new Map<string, Skill>();
  const spellings: Spelling[] = [];
  for (const { skills: lines, ...shared } of files) {
    for (const line of lines) {
      const read = readLine(line, shared);
      if (!read || skills.has(read.skill.name.toLowerCase())) {
        const reason = read ? 'is there twice' : 'has no name';
        throw new ValidationError(`skill taxonomy, ${shared.field}: the line "${line}" ${reason}.`);
      }
      skills.set(read.skill.name.toLowerCase(), read.skill);
      spellings.push(...read.spellings);
    }
  }
  checkImplied(skills);
  return { skills, spellings };
}

function readLine(
  line: string,
  shared: Omit<Skill, 'name' | 'implies'>,
): { skill: Skill; spellings: Spelling[] } | null {
  const [names = '', implied = ''] = line.split(/\s+>\s+/);
  const [first = '', others = ''] = names.split(/\s+=\s+/);
  const name = first.trim().replace(/^[\^?~!*]/, '');
  if (name === '') return null;
  const skill: Skill = { ...shared, name, implies: splitNames(implied) };
  const own = first.trim().startsWith('!') ? [] : [first.trim()];
  const spellings = [...own, ...splitNames(others)].map((written): Spelling => {
    const mark = written.charAt(0);
    const text = '^?~*'.includes(mark) ? written.slice(1) : written;
    return {
      skill,
      text,
      exact: mark === '^' || mark === '?',
      ambiguous: mark === '?' || mark === '*',
      everyday: mark === '~',
    };
  });
  return { skill, spellings };
}

function splitNames(text: string): string[] {
  return text.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

function checkImplied(skills: ReadonlyMap<string, Skill>): void {
  for (const skill of skills.values()) {
    const unknown = skill.implies.find((name) => !skills.has(name.toLowerCase()));
    if (unknown)
      throw new ValidationError(`skill taxonomy: ${skill.name} implies "${unknown}", which has no line.`);
  }
}
