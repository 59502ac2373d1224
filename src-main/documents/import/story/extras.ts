import type { ProfileExtra } from '#shared/domain/profile.ts';
import type { Draft } from '../draft.ts';
import { type Line, lineText } from '../layout/line.ts';
import { joinBrokenLetters } from './broken-letters.ts';
import { entriesOf } from './entries.ts';
import { type HeadPart, headParts } from './head-parts.ts';
import { ISSUER_DOUBT, isLevel, partListed, titleAndIssuer } from './listed-line.ts';
import type { Marks } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RawEntry } from './raw-entry.ts';
import type { Section } from './section.ts';
import { speaksFor } from './words.ts';

type Kind = ProfileExtra['kind'];

const DOI = /\b10\.\d{4,9}\/[^\s)]+/;

/** Certificates, awards, publications, voluntary work, interests and all that has no place of its own. */
export function addExtras(kind: Kind, section: Section, draft: Draft, marks: Marks): void {
  if (kind === 'other') {
    const texts = paragraphsOf(section.lines);
    if (texts.length === 0) return;
    const id = draft.addExtra({ kind, title: section.title, highlights: texts.map(({ text }) => text) });
    marks.add(`${id}.highlights`, section.lines);
  } else if (kind === 'interest') addInterests(section, draft, marks);
  else if ((kind === 'certificate' || kind === 'award') && isOneLine(section))
    for (const { text, lines } of paragraphsOf(section.lines))
      for (const one of text.split(/\s*;\s+/)) keepLine(kind, one, lines, draft, marks);
  else if (kind === 'publication' && isListed(section))
    for (const { text, lines } of paragraphsOf(section.lines)) keepLine(kind, text, lines, draft, marks);
  else
    for (const entry of entriesOf(
      kind === 'certificate' ? joinBrokenLetters(section.lines) : section.lines,
      undefined,
      isAnotherExtra,
      kind === 'volunteer',
    ))
      addEntry(kind, entry, draft, marks);
}

/** A name in bold below one that has its issuer, or what stands apart below two lines. */
function isAnotherExtra(head: readonly Line[], next: Line, gap: boolean): boolean {
  const [first, last] = [head[0], head.at(-1)];
  if (!first || !last) return false;
  const said = partListed('certificate', lineText(first), head);
  if (head.length === 1 && said.organisation !== '' && said.date !== '' && !next.wraps) return true;
  if (opensBold(first)) return opensBold(next) && last.cells.at(-1)?.runs.at(-1)?.bold === false;
  return head.length > 1 && gap && !opensBold(next);
}

const opensBold = (line: Line): boolean => line.cells[0]?.runs[0]?.bold === true;

/** Each paragraph is a publication by itself: title, where and when in one run of words. */
function isListed({ lines }: Section): boolean {
  const texts = paragraphsOf(lines);
  const parted = texts.map(({ text, lines: from }) => partListed('publication', text, from));
  const known = parted.filter(({ organisation }) => organisation !== '').length;
  return texts.length > 1 && known === texts.length;
}

/** Names one after the other in running text: "First aid (2021); Forklift". */
function isOneLine({ lines }: Section): boolean {
  const texts = paragraphsOf(lines);
  return (
    lines.every(({ cells, bullet }) => cells.length === 1 && !bullet) &&
    texts.length === 1 &&
    (texts[0]?.text ?? '').split(/;\s+(?=\p{Lu})/u).length > 1
  );
}

function addInterests(section: Section, draft: Draft, marks: Marks): void {
  const texts = paragraphsOf(section.lines).map(({ text }) => text);
  const items = texts.flatMap((text) =>
    text.length > 90 && /\.\s/.test(text) ? [text] : text.split(/\s*[,;•·|]\s*/),
  );
  for (const title of items.map((item) => item.replace(/\.$/, '').trim()).filter((item) => item !== ''))
    marks.add(`${draft.addExtra({ kind: 'interest', title })}.title`, section.lines);
}

function addEntry(kind: Kind, entry: RawEntry, draft: Draft, marks: Marks): void {
  if (entry.head.length === 0) {
    for (const { text, lines } of entry.body) keepLine(kind, text, lines, draft, marks);
    return;
  }
  const parts = headParts(entry);
  const listed =
    parts.every(({ bold }) => !bold) && entry.body.length === 0 && entry.head.length > 1 && !entry.dates;
  if (listed) {
    for (const { text, lines } of paragraphsOf(entry.head)) keepLine(kind, text, lines, draft, marks);
    return;
  }
  const id =
    kind === 'publication' ? addPublication(entry, parts, draft) : addOther(kind, entry, parts, draft);
  marks.add(`${id}.title`, entry.head, isUnsure(kind, entry, parts) ? ISSUER_DOUBT : '');
}

/** Whether a comma alone told an issuer apart that no word of it shows to be one. */
function isUnsure(kind: Kind, entry: RawEntry, parts: readonly HeadPart[]): boolean {
  const [, issuer] = kind === 'certificate' || kind === 'award' ? partFirst(kind, entry, parts) : [];
  if (issuer === undefined || parts.includes(issuer)) return false;
  return speaksFor('school', issuer.text) + speaksFor('employer', issuer.text) === 0;
}

function addOther(kind: Kind, entry: RawEntry, parts: readonly HeadPart[], draft: Draft): string {
  const [first, second, ...rest] = partFirst(kind, entry, parts);
  const swap =
    kind === 'volunteer' &&
    second !== undefined &&
    speaksFor('title', second.text) > speaksFor('title', first?.text ?? '');
  const level = kind === 'certificate' && first !== undefined && second !== undefined && isLevel(second.text);
  if (level)
    return addOther(kind, entry, [{ ...first, text: `${first.text} - ${second.text}` }, ...rest], draft);
  const [title, organisation] = swap ? [second, first] : [first, second];
  const texts = entry.body.filter(({ bullet }) => !bullet).map(({ text }) => text);
  return draft.addExtra({
    kind,
    title: title?.text ?? '',
    organisation: organisation?.text ?? '',
    date: entry.dates ? entry.dates.start || entry.dates.end : '',
    ...endOf(kind, entry),
    url: parts.find(({ link }) => link !== '')?.link ?? '',
    text: [...rest.map(({ text }) => text), ...texts].join(' '),
    highlights: entry.body.filter(({ bullet }) => bullet).map(({ text }) => text),
  });
}

/** Until when: of what lasts, and of a certificate that runs out. */
function endOf(kind: Kind, { dates }: RawEntry): Pick<ProfileExtra, 'end' | 'current'> {
  if (!dates?.range || dates.start === '') return {};
  if (dates.current) return kind === 'volunteer' ? { current: true } : {};
  return dates.end === '' ? {} : { end: dates.end };
}

/** "KNX Partner, KNX Association (10/2013)", "Unit Leader, Girlguiding": a comma parts what a line of one style says. */
function partFirst(kind: Kind, entry: RawEntry, parts: readonly HeadPart[]): readonly HeadPart[] {
  const [first, ...rest] = parts;
  if (!first || !entry.dates || rest.some(({ row }) => row === first.row)) return parts;
  const two = kind === 'volunteer' ? roleAndGroup(first.text) : titleAndIssuer(first.text);
  return two ? [...two.map((text) => ({ ...first, text })), ...rest] : parts;
}

function roleAndGroup(text: string): [string, string] | null {
  const [, role, group] = /^([^,]+),\s+(.+)$/u.exec(text) ?? [];
  return role && group && speaksFor('title', role) >= speaksFor('title', group) ? [role, group] : null;
}

/** Title, authors, and where it came out with its number. */
function addPublication(entry: RawEntry, parts: readonly HeadPart[], draft: Draft): string {
  const [line] = entry.head;
  const said =
    line && entry.head.length === 1 && entry.body.length === 0 && entry.dates
      ? partListed('publication', lineText(line), [line])
      : null;
  const stated = parts.find(({ link }) => link !== '')?.link ?? '';
  if (said && said.organisation !== '')
    return draft.addExtra({
      kind: 'publication',
      title: said.title,
      organisation: said.organisation,
      text: said.text ?? '',
      date: said.date,
      url: stated,
    });
  const bold = parts.filter((part) => part.bold && part.row <= 1);
  const titleRows = new Set(bold.length > 0 && startsWithTitle(entry) ? boldRows(entry) : [0]);
  const title = entry.head
    .filter((_, row) => titleRows.has(row))
    .map(lineText)
    .join(' ');
  let url = stated;
  let organisation = '';
  const texts: string[] = [];
  for (const [row, line] of entry.head.entries()) {
    if (titleRows.has(row)) continue;
    const text = lineText(line);
    const doi = DOI.exec(text)?.[0];
    const journal = /\(([^()]+)\)\s*$/.exec(text)?.[1];
    if (doi) url ||= `https://doi.org/${doi}`;
    if (journal && (doi || /https?:|\w\.\w{2,}\//.test(text))) organisation = journal;
    else if (/\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+)+(?:,|$)/u.test(text)) texts.push(text);
    else if (organisation === '') organisation = text;
    else texts.push(text);
  }
  const body = entry.body.filter(({ bullet }) => !bullet).map(({ text }) => text);
  return draft.addExtra({
    kind: 'publication',
    title,
    organisation,
    date: entry.dates?.start ?? '',
    url,
    text: [...texts, ...body].join(' '),
    highlights: entry.body.filter(({ bullet }) => bullet).map(({ text }) => text),
  });
}

function startsWithTitle(entry: RawEntry): boolean {
  return entry.head[0]?.cells[0]?.runs.every(({ bold }) => bold) ?? false;
}

function boldRows(entry: RawEntry): number[] {
  const end = entry.head.findIndex(
    (line) => !line.cells.every((cell) => cell.runs.every(({ bold }) => bold)),
  );
  return entry.head.slice(0, end < 0 ? 1 : end).map((_, row) => row);
}

/** One line of a list, with issuer and date where it names them. */
function keepLine(kind: Kind, text: string, lines: RawEntry['head'], draft: Draft, marks: Marks): void {
  const link = lines
    .flatMap(({ cells }) => cells.flatMap(({ runs }) => runs.map((run) => run.link)))
    .find((one) => one !== '');
  const { doubt, ...said } = partListed(kind, text, lines);
  const id = draft.addExtra({ kind, ...said, url: link ?? '' });
  marks.add(`${id}.title`, lines, doubt);
}
