import { fold } from '#shared/domain/fold.ts';
import { defaultEngine, defaultTaxonomy } from './default-engine.ts';

/** A shorter name, and one of so many letters that is written in capitals, stands for something else as often. */
const SHORT = 3;
/** A name of other signs ("C++", ".NET") is another word without them, which is how texts are searched. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} /&'-]*(?:\.[\p{L}\p{N}]+)*$/u;

let names: Map<string, string[]> | null = null;

/**
 * For each skill that a text names, how it and those within it are written in all languages of the taxonomy:
 * "infrastructure as code" has Terraform in it. Names that the text itself has, and those that stand for something else as
 * often, are left out.
 */
export function namesWithin(text: string): string[][] {
  names ??= readNames();
  const found = new Set(
    defaultEngine()
      .find(text)
      .map(({ skill }) => skill.name),
  );
  const asked = fold(text);
  return [...found]
    .map((name) => (names?.get(name) ?? []).filter((one) => !asked.includes(fold(one))))
    .filter((within) => within.length > 0);
}

function readNames(): Map<string, string[]> {
  const engine = defaultEngine();
  const within = new Map<string, string[]>();
  for (const { skill, text, exact, ambiguous, everyday } of defaultTaxonomy().spellings) {
    if (ambiguous || everyday || text.length < (exact ? SHORT + 1 : SHORT) || !PLAIN.test(text)) continue;
    for (const { name } of [skill, ...engine.implied(skill)])
      within.set(name, [...(within.get(name) ?? []), text]);
  }
  return within;
}
