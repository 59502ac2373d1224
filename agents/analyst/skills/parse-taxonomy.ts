import { ValidationError } from '#shared/errors/index.ts';
import type { Skill, Spelling, Taxonomy } from './taxonomy.ts';

/** A file of the taxonomy: its field's name and its text (the format is in resources/skills/README.md). */
export interface TaxonomyFile {
  field: string;
  text: string;
}

/** Reads the taxonomy. Throws a `ValidationError` that names the file and line of a mistake. */
export function parseTaxonomy(files: readonly TaxonomyFile[]): Taxonomy {
  const skills = new Map<string, Skill>();
  const spellings: Spelling[] = [];
  for (const file of files) {
    const shared = {
      field: file.field,
      technical: /^@technical\b/m.test(file.text),
      weight: weightOf(file.text),
    };
    for (const [index, line] of file.text.split('\n').entries()) {
      if (/^\s*(#|@|\r?$)/.test(line)) continue;
      const read = readLine(line, shared);
      if (!read || skills.has(read.skill.name.toLowerCase())) {
        const reason = read
          ? `"${read.skill.name}" is there twice`
          : 'a line is: Name = other spelling > Implied skill';
        throw new ValidationError(`skill taxonomy, ${file.field}, line ${index + 1}: ${reason}.`);
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
  const name = first.trim().replace(/^[\^?]/, '');
  if (name === '') return null;
  const skill: Skill = { ...shared, name, implies: splitNames(implied) };
  const spellings = [first.trim(), ...splitNames(others)].map((written): Spelling => {
    const mark = written.charAt(0);
    const marked = mark === '^' || mark === '?';
    return { skill, text: marked ? written.slice(1) : written, exact: marked, ambiguous: mark === '?' };
  });
  return { skill, spellings };
}

function splitNames(text: string): string[] {
  return text.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

function weightOf(text: string): number {
  return Number(/^@weight\s+([\d.]+)/m.exec(text)?.[1] ?? 1);
}

function checkImplied(skills: ReadonlyMap<string, Skill>): void {
  for (const skill of skills.values()) {
    const unknown = skill.implies.find((name) => !skills.has(name.toLowerCase()));
    if (unknown)
      throw new ValidationError(`skill taxonomy: ${skill.name} implies "${unknown}", which has no line.`);
  }
}
