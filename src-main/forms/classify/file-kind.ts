import { z } from 'zod';
import raw from '../../../resources/fields/file-kinds.json' with { type: 'json' };

const Words = z.array(z.string()).min(1);
const KINDS = ['reference', 'certificate', 'photo', 'portfolio', 'identity', 'other'] as const;
/** What else than a resume and a letter a box for a file may ask for. */
export type FileKind = (typeof KINDS)[number];

/** `resources/fields/file-kinds.json`; it says itself what each part means. */
export const FileKinds = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  media: Words,
  kinds: z.record(z.enum(KINDS), Words),
});

let prepared: { media: RegExp; kinds: readonly (readonly [FileKind, RegExp])[] } | null = null;

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

function words(): NonNullable<typeof prepared> {
  if (prepared !== null) return prepared;
  const { media, kinds } = FileKinds.parse(raw);
  const any = (list: readonly string[]): RegExp => new RegExp(list.join('|'), 'u');
  prepared = { media: any(media), kinds: KINDS.map((kind) => [kind, any(kinds[kind])] as const) };
  return prepared;
}
