import { withoutAccents } from '#shared/domain/fold.ts';
import { phrases } from '#shared/domain/phrases.ts';
import { fileKindIn, labelWords, withoutKinds } from './file-kind.ts';

export type Wanted = 'resume' | 'letter';

/** What the label of a box for files asks for of a resume and a letter. */
export interface FilesWanted {
  /** What it names first; null where it names neither. */
  first: Wanted | null;
  /** It names the two as equals, one beside the other. */
  both: boolean;
  /** It names them only to ask for another kind beside them: "Besides your CV and letter upload certificates". */
  aside: boolean;
}

interface Name {
  of: Wanted;
  from: number;
  to: number;
}

/**
 * What a label in lower case wants, by patterns (flag `u`, accents dropped) that name a resume and a letter. What it says it
 * does not want, has already, or wants the other one for ("Cover letter, in addition to your CV") is not wanted.
 */
export function filesWanted(label: string, names: Readonly<Record<Wanted, RegExp>>): FilesWanted {
  const plain = withoutAccents(label);
  const [wished, whole] = [wishes(plain), plain.replace(/[()[\]]/g, ' ')];
  const isWished = namesOf(wished, names).length > 0;
  const text = isWished ? wished : whole;
  const all = namesOf(whole, names);
  const beyond = isWished ? namesOf(wished, names) : beyondApart(whole, all);
  const aside = beyond.length === 0 && all.length > 0 && fileKindIn(label) !== null;
  const found = beyond.length > 0 || aside ? beyond : all;
  return {
    first: found[0]?.of ?? null,
    both: found.some((name, at) => joinsNext(text, name, found[at + 1])),
    aside,
  };
}

/** Without what stands in brackets, unless it goes on with the list, and without what is not asked for. */
function wishes(plain: string): string {
  const { joins, apart, already } = words();
  const open = plain.replace(/[([]([^()[\]]*)[)\]]/g, (_, inner: string) =>
    joins.test(inner) ? ` ${inner} ` : ' ; ',
  );
  return open
    .split(/(?<=[.,;:!?\n–—]\s?)/u)
    .map((clause) => (already.test(clause) ? ' ; ' : clause))
    .map((clause) => clause.replace(apart, ' ; '))
    .join('');
}

/** Without the first name behind what sets apart, and the one that is joined to it: "Besides your CV please upload a letter". */
function beyondApart(text: string, found: readonly Name[]): readonly Name[] {
  const at = text.search(words().apart);
  const first = at < 0 ? -1 : found.findIndex(({ from }) => from >= at);
  const dropped = found[first];
  if (dropped === undefined) return found;
  const next = found[first + 1];
  const isJoined = joinsNext(text, dropped, next) && words().joins.test(text.slice(dropped.to));
  return found.filter(({ of }) => of !== dropped.of && !(isJoined && of === next?.of));
}

function namesOf(text: string, names: Readonly<Record<Wanted, RegExp>>): Name[] {
  return (['resume', 'letter'] as const)
    .flatMap((of) =>
      [...text.matchAll(new RegExp(names[of].source, 'gu'))].map((match) => ({
        of,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** Whether only joining words, and other documents of a list, stand between the two: a "CV supplement" is no CV. */
function joinsNext(text: string, name: Name, next: Name | undefined): boolean {
  if (next === undefined || next.of === name.of) return false;
  const between = withoutKinds(text.slice(name.to, next.from));
  const after = /^[\s-]+(\p{L}+)/u.exec(withoutKinds(text.slice(next.to)))?.[1];
  const isBeside = (word: string): boolean => words().beside.has(word);
  return (
    (words().joined.test(between) || /[,&+/]/.test(between)) &&
    (between.match(/\p{L}+/gu) ?? []).every(isBeside) &&
    (after === undefined || isBeside(after))
  );
}

interface Prepared {
  /** At the start of what stands in brackets, or behind a name. */
  joins: RegExp;
  joined: RegExp;
  apart: RegExp;
  already: RegExp;
  beside: ReadonlySet<string>;
}
let prepared: Prepared | null = null;

function words(): Prepared {
  if (prepared !== null) return prepared;
  const { joins, apart, already, beside, filler } = labelWords();
  const joining = phrases(joins);
  prepared = {
    joins: new RegExp(`^\\s*(?:[&+,/]|${joining})`, 'u'),
    joined: new RegExp(joining, 'u'),
    apart: new RegExp(`(?<!\\p{L})(?:${apart.join('|')})(?!\\p{L}).*`, 'su'),
    already: new RegExp(phrases(already), 'u'),
    beside: new Set(
      [...filler, ...joins.flatMap((phrase) => phrase.split(' ')), ...beside].map(withoutAccents),
    ),
  };
  return prepared;
}
