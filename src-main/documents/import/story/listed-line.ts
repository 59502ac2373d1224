import type { ProfileExtra } from '#shared/domain/profile.ts';
import roles from '../../../../resources/resume-words/roles.json' with { type: 'json' };
import type { Line } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { trimEdge } from './trim-edge.ts';
import { foldWords } from './words.ts';

const LEVELS = new Set(roles.certificateLevels);

/** What one line of a list of certificates, awards or publications says. */
export interface Listed {
  title: string;
  organisation: string;
  /** Who wrote it, where a publication says so in front. */
  text?: string;
  /** `YYYY` or `YYYY-MM`; empty where none is said. */
  date: string;
  /** Why the user should look at it; empty where nothing is doubtful. */
  doubt: string;
}

/** Why a certificate's issuer wants a look. */
export const ISSUER_DOUBT = 'The issuer may be a part of its name.';
const AUTHORS = /(?:^|[\s,])\p{Lu}\.|\bet al\b|&/u;
const NAME_OF_ISSUER = /^\p{Lu}[^.!?]{1,70}$/u;

/**
 * A line parted where it says for certain that it has parts: at bars, and where a date stands at its edge, at a dash,
 * a bracket or the last comma before it. Any other line is kept as it stands.
 */
export function partListed(kind: ProfileExtra['kind'], text: string, lines: readonly Line[]): Listed {
  const whole: Listed = { title: text, organisation: '', date: '', doubt: '' };
  if (!/^(?:certificate|award|publication)$/.test(kind)) return whole;
  const cited = kind === 'publication' ? citation(text) : null;
  if (cited) return cited;
  const dated = takeDate(text);
  if (/ \| /.test(text)) {
    const [title, organisation = '', ...more] = (dated?.rest ?? text)
      .split(/\s*\|\s*/)
      .filter((part) => part !== '');
    const certain = title && more.length === 0 && (dated !== null || datesIn(text) === null);
    return certain ? { title, organisation, date: dated?.date ?? '', doubt: '' } : whole;
  }
  if (!dated) return whole;
  const { date, rest } = dated;
  const [title, organisation] = (kind === 'publication'
    ? titleAndJournal(rest, lines)
    : titleAndIssuer(rest)) ?? [rest, ''];
  if (kind === 'publication' && organisation === '' && !isBareTitle(rest)) return whole;
  return { title, organisation, date, doubt: organisation === '' ? '' : ISSUER_DOUBT };
}

/** A title alone, with no author or journal that punctuation parts from it. */
function isBareTitle(text: string): boolean {
  return !/[.;:&/]|\p{Lu}\.|,\s*\d/u.test(text.replace(/\.$/, '')) && text.split(/\s+/).length > 2;
}

const BY_YEAR = /^(.{3,}?)\s*\(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+(.+?[.?!])\s+(\p{Lu}.+)$/u;
const BY_NUMBER =
  /^((?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:, |(?=\.)))+(?:et al)?)\.\s+(.+?[.?!])\s+(\p{Lu}.*?\b((?:19|20)\d{2})\b.*)$/u;

/** "Okafor, C. (2018). Title. Journal, 5, 33–36.", "Okafor C, Ito S. Title. Journal. 2018;5:33-6.": as works are cited. */
function citation(text: string): Listed | null {
  const byYear = BY_YEAR.exec(text);
  const [, authors = '', year = '', title = '', where = ''] = byYear ?? [];
  if (AUTHORS.test(authors)) return cited(authors, title, where, year);
  const [, writers, name, journal, date] = BY_NUMBER.exec(text) ?? [];
  return writers && name && journal && date ? cited(writers, name, journal, date) : null;
}

function cited(authors: string, title: string, where: string, date: string): Listed {
  const organisation = where.replace(/\.$/, '');
  return { title: title.replace(/\.$/, ''), organisation, text: authors.trim(), date, doubt: '' };
}

/** One date at an edge of a line, in brackets or not: "..., 2022-11", "... (Nov 2022)", "(ADAC, 2018)", "2013: ...". */
function takeDate(text: string): { date: string; rest: string } | null {
  const found = datesIn(text);
  if (!found || found.range) return null;
  const [before, after] = [text.slice(0, found.from), text.slice(found.to)];
  const date = found.start || found.end;
  if (before.trim() === '') return { date, rest: trimEdge(after) };
  if (/^[\s).\]|]*$/.test(after) && /[,(|–—-]\s*$/u.test(before)) {
    const open = before.replace(/[\s,|–—-]+$/u, '');
    const within = open.lastIndexOf('(') > open.lastIndexOf(')') && !open.endsWith('(');
    return { date, rest: within ? `${open})` : trimEdge(open) };
  }
  return null;
}

/** What stands before an issuer and the issuer: at a bracket, the last comma or a dash; null where neither is sure to be one. */
export function titleAndIssuer(text: string): [string, string] | null {
  const dashed = /^(.+)\s+[–—-]\s+([^–—]+)$/u.exec(text);
  const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(text);
  const comma = /^(.+),\s+([^,]+)$/u.exec(text);
  for (const match of [comma, bracket, dashed]) {
    const [, title, issuer] = match ?? [];
    if (
      title &&
      issuer &&
      !/[()]/.test(issuer) &&
      NAME_OF_ISSUER.test(issuer) &&
      !isLevel(issuer) &&
      !(match === bracket && isShort(title, issuer))
    )
      return [title, issuer];
  }
  return null;
}

/** "Advanced Cardiac Life Support (ACLS)": a name's own letters. */
export function isShort(title: string, letters: string): boolean {
  const initials = title.replace(/[^\p{Lu}]/gu, '');
  return letters.length <= 8 && letters === letters.toUpperCase() && initials.includes(letters.slice(0, 2));
}

/** A title and where it came out: what stands in italics, or the second of two sentences, or what is behind the last comma. */
function titleAndJournal(text: string, lines: readonly Line[]): [string, string] | null {
  const runs = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
  const slanted = runs.filter(({ italic }) => italic);
  const said = (some: typeof runs) =>
    some
      .map((run) => run.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const journal = trimEdge(said(slanted));
  if (journal !== '' && text.endsWith(journal) && journal.length < text.length) {
    const title = trimEdge(text.slice(0, -journal.length)).replace(/[.,]+$/u, '');
    return isTitle(title) ? [title, journal] : null;
  }
  if (journal !== '' && text.startsWith(journal)) {
    const rest = trimEdge(text.slice(journal.length).replace(/^\./, ''));
    return rest !== '' && isTitle(journal) && NAME_OF_ISSUER.test(rest) ? [journal, rest] : null;
  }
  const sentences = text.split(/(?<=[\p{Ll}\d)][.?!])\s+(?=\p{Lu})/u);
  const parted =
    sentences.length === 2
      ? sentences
      : sentences.length === 1
        ? /^(.+),\s+([^,]+)$/u.exec(text)?.slice(1)
        : undefined;
  const [title, where] = parted?.map((part) => trimEdge(part).replace(/\.$/, '')) ?? [];
  return title && where && isTitle(title) && NAME_OF_ISSUER.test(where) ? [title, where] : null;
}

/** A title stands alone in front only where no names of authors do. */
function isTitle(text: string): boolean {
  return text !== '' && !AUTHORS.test(text) && !/[^.]\.\s/.test(text);
}

/** "AWS Certified Solutions Architect - Associate": the grade of a certificate is no issuer. */
export function isLevel(text: string): boolean {
  return LEVELS.has(foldWords(text).split(' ')[0] ?? '') && foldWords(text).split(' ').length <= 2;
}
