import type { ProfileExtra } from '#shared/domain/profile.ts';
import type { Draft } from './draft.ts';
import { type ItemReader, isRecord } from './item-reader.ts';
import { addEducation, addProjects, addWork, readSpan } from './json-resume-history.ts';
import { firstLink, plainText } from './plain-text.ts';
import { splitList } from './split-list.ts';

const KINDS: readonly [RegExp, ProfileExtra['kind']][] = [
  [/volunteer|community|ehrenamt/i, 'volunteer'],
  [/award|hono[u]?r|prize|scholarship|fellowship|achievement/i, 'award'],
  [/certif|licen[cs]e/i, 'certificate'],
  [/publication|paper|article/i, 'publication'],
  [/interest|hobb/i, 'interest'],
  [/reference/i, 'reference'],
];
const SUMMARY = /^(summary|about( me)?|profile|objective|introduction|overview|professional summary)$/i;

/** Files one RenderCV section by the type of its entries, and by its title where the type leaves it open. */
export function addSection(key: string, entries: readonly unknown[], draft: Draft): void {
  const title = titleOf(key);
  const texts = entries.map(textOf);
  if (texts.every((text) => text !== null)) {
    addTexts(
      title,
      texts.map((text) => text ?? '').filter((text) => text !== ''),
      draft,
    );
    return;
  }
  entries.forEach((entry, index) => {
    const path = `cv.sections.${key}[${index}]`;
    if (isRecord(entry)) addEntry(title, withoutLinks(entry), draft.reader(withoutLinks(entry), path), draft);
    else if (textOf(entry)) addTexts(title, [textOf(entry) ?? ''], draft);
  });
}

function addEntry(title: string, record: Record<string, unknown>, item: ItemReader, draft: Draft): void {
  if ('institution' in record) addEducation([item], draft);
  else if ('company' in record && kindOf(title) !== 'volunteer') addWork([item], draft);
  else if ('label' in record) addOneLine(title, item, draft);
  else if ('name' in record && /project|portfolio|open.?source/i.test(title)) addProjects([item], draft);
  else addExtra(title, item, draft);
}

function addOneLine(title: string, item: ItemReader, draft: Draft): void {
  const [label, details] = [item.text('label'), item.text('details')];
  if (/skill|technolog|competenc|tool|expertise/i.test(title)) {
    draft.profile.skills.push({ name: label, level: '', keywords: splitList([details]) });
  } else if (/^(spoken )?languages?$/i.test(title))
    draft.profile.languages.push({ name: label, fluency: details });
  else
    draft.addExtra({
      kind: kindOf(title),
      title: label,
      text: details,
      organisation: kindOf(title) === 'other' ? title : '',
    });
}

function addExtra(title: string, item: ItemReader, draft: Draft): void {
  const kind = kindOf(title);
  const span = readSpan(item);
  const id = draft.addExtra({
    kind: kind === 'other' && item.raw('authors') !== undefined ? 'publication' : kind,
    title: item.text('title', 'position', 'name'),
    organisation: item.text('journal', 'company', 'organization') || (kind === 'other' ? title : ''),
    date: span.start || span.end,
    ...(span.start !== '' && span.end !== '' && span.end !== span.start && { end: span.end }),
    ...(span.current && { current: true }),
    url: item.exact('url') || doiUrl(item.text('doi')),
    text: [item.text('summary'), item.texts('authors').join(', ')].filter((text) => text !== '').join(' '),
    highlights: item.texts('highlights'),
  });
  item.keep('location', 'end_date');
  draft.keepRest(id, item);
}

function addTexts(title: string, texts: readonly string[], draft: Draft): void {
  const kind = kindOf(title);
  if (SUMMARY.test(title) || (/^(welcome|hello)/i.test(title) && draft.profile.summary === '')) {
    draft.profile.summary = [draft.profile.summary, ...texts].filter((text) => text !== '').join(' ');
  } else if (/^(key |technical |core )?(skills|technologies|competenc)/i.test(title)) {
    for (const name of splitList(texts)) draft.profile.skills.push({ name, level: '', keywords: [] });
  } else if (kind === 'other') draft.addExtra({ kind, title, highlights: [...texts] });
  else for (const text of texts) draft.addExtra({ kind, title: text });
}

/** RenderCV's own rule: a key in snake_case is shown as a title. */
function titleOf(key: string): string {
  if (/\s/.test(key) || /[A-Z]/.test(key)) return key;
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function kindOf(title: string): ProfileExtra['kind'] {
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}

function textOf(entry: unknown): string | null {
  if (typeof entry === 'string' || typeof entry === 'number') return plainText(String(entry));
  if (!isRecord(entry)) return null;
  const text = entry['bullet'] ?? entry['number'] ?? entry['reversed_number'];
  return text === undefined || text === null ? null : plainText(String(text));
}

/** A name written as a markdown link gives its address to `url`. */
function withoutLinks(entry: Record<string, unknown>): Record<string, unknown> {
  const url = firstLink(String(entry['name'] ?? entry['title'] ?? ''));
  return url === '' || entry['url'] ? entry : { ...entry, url };
}

function doiUrl(doi: string): string {
  return doi === '' ? '' : `https://doi.org/${doi}`;
}
