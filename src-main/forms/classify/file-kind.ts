import { z } from 'zod';
import raw from '../../../resources/fields/file-kinds.json' with { type: 'json' };

const Words = z.array(z.string()).min(1);
/** The closer before the wider: a degree's certificate is a diploma. */
const KINDS = [
  ...(['reference', 'diploma', 'licence', 'certificate'] as const),
  ...(['photo', 'portfolio', 'identity', 'other'] as const),
] as const;
/** What else than a resume and a letter a box for a file may ask for. */
export type FileKind = (typeof KINDS)[number];

/** `resources/fields/file-kinds.json`; it says itself what each part means. */
export const FileKinds = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  filler: Words,
  joins: Words,
  beside: Words,
  apart: Words,
  already: Words,
  media: Words,
  kinds: z.record(z.enum(KINDS), Words),
});

interface Prepared {
  filler: ReadonlySet<string>;
  media: RegExp;
  kinds: readonly (readonly [FileKind, RegExp])[];
  said: z.infer<typeof FileKinds>;
}
let prepared: Prepared | null = null;

/** Whether a text speaks of something to be seen or heard. */
export const namesMedia = (text: string): boolean => words().media.test(text);

/** The kind of file that a text names first, and where in the text; null where it names none of these. */
export function fileKindIn(text: string): { kind: FileKind; at: number } | null {
  const found = words()
    .kinds.map(([kind, pattern]) => ({ kind, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0);
  return found.reduce<(typeof found)[number] | null>(
    (first, one) => (first === null || one.at < first.at ? one : first),
    null,
  );
}

/**
 * The kinds that a label in lower case asks for and nothing closer: "Certificates and references", and not "Forklift
 * certificate". Empty where it says more.
 */
export function plainFileKinds(label: string): FileKind[] {
  const asked: FileKind[] = [];
  let rest = label.normalize('NFC').replace(/\([^)]*\)/g, ' ');
  for (const [kind, pattern] of words().kinds) {
    const whole = new RegExp(`\\p{L}*(?:${pattern.source})\\p{L}*`, 'gu');
    if (!whole.test(rest)) continue;
    asked.push(kind);
    rest = rest.replace(whole, ' ');
  }
  const others = (rest.match(/\p{L}+/gu) ?? []).filter((word) => !words().filler.has(word));
  return others.length === 0 ? asked : [];
}

/** A text without the words that name a kind of file. */
export function withoutKinds(text: string): string {
  return words().kinds.reduce(
    (rest, [, pattern]) => rest.replace(new RegExp(`\\p{L}*(?:${pattern.source})\\p{L}*`, 'gu'), ' '),
    text,
  );
}

/** The words of a label that say which of the files it names are asked for; `apart` are regular expressions. */
export const labelWords = (): Pick<
  z.infer<typeof FileKinds>,
  'filler' | 'joins' | 'beside' | 'apart' | 'already'
> => words().said;

function words(): Prepared {
  if (prepared !== null) return prepared;
  const said = FileKinds.parse(raw);
  const { filler, media, kinds } = said;
  const any = (list: readonly string[]): RegExp => new RegExp(list.join('|'), 'u');
  prepared = {
    filler: new Set(filler),
    media: any(media),
    kinds: KINDS.map((kind) => [kind, any(kinds[kind])] as const),
    said,
  };
  return prepared;
}
