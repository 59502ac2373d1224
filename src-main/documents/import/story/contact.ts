import { splitName } from '#shared/domain/person-name.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { hadRoom } from '../layout/fits.ts';
import { type Line, lineText } from '../layout/line.ts';
import { joinBrokenAddresses } from './broken-address.ts';
import { behindLabel, isRegistration, withoutLabel } from './contact-labels.ts';
import { addLink } from './contact-links.ts';
import { isDocumentTitle } from './document-title.ts';
import { isFaculty } from './faculty.ts';
import { labelledName, labelledValue } from './labelled-name.ts';
import { mailIn } from './mail-in.ts';
import type { Marks } from './marks.ts';
import { isPersonal } from './personal.ts';
import { fullerNumber, phoneIn } from './phone-in.ts';
import type { Piece } from './piece.ts';
import { isPlace, isTown, isTownInRegion } from './place-in.ts';
import { holdsCodedTown, readAddress } from './read-address.ts';
import { saidOf } from './said-of.ts';
import { foldWords, joinSpaced, sectionOf, speaksFor } from './words.ts';

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u;
const WEB =
  /(?:https?:\/\/|www\.)[^\s|•·,;()]+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|io|dev|me|de|fr|es|nl|pt|it|pl|cz|se|at|ch|be|co|uk|us|ca|eu|info|app|ai|in|br|mx|design|studio|art|online|site|tech|xyz|blog|page|work|pro|cloud|photo|photography|ie|no|dk|fi|ro|hu|gr|nz|au|za|tr|jp|cat)(?![\p{L}\d-])(?:\/[^\s|•·,;()]*)?/iu;
/** Fills in who the person is, from the lines before the first heading and those under "Contact". */
export function readContact(
  top: readonly Line[],
  below: readonly Line[],
  profile: Profile,
  marks: Marks,
): Line[] {
  const head = joinBrokenAddresses(top);
  const lines = [...head, ...joinBrokenAddresses(below)];
  const used = new Set<Line>();
  const titled = head.some((line) => !isDocumentTitle(lineText(line)));
  const name =
    labelledName(
      lines.flatMap((line) => piecesOf(line, '')),
      isName,
    ) ?? findName(titled ? head : lines);
  if (name) {
    const capitals = isCapitals(name.text);
    const { first, last, full } = splitName(capitals ? inTitleCase(name.text) : name.text);
    profile.name = { first, last, full, preferred: '' };
    marks.add('name', [name.line], capitals ? 'The file writes your name in capitals.' : '');
    used.add(name.line);
    for (const line of name.more ?? []) used.add(line);
  }
  const left: Piece[] = [];
  for (const piece of lines.flatMap((line) =>
    name?.more?.includes(line) ? [] : piecesOf(line, line === name?.line ? name.text : ''),
  )) {
    // The name in the order of lists is no place: "Rinaldi, Sofia".
    if (piece.line === name?.line && saysTheSame(piece.text, name.text)) continue;
    if (takePiece(piece, profile, marks)) used.add(piece.line);
    else left.push(piece);
  }
  const rest = head.filter((line) => !used.has(line));
  const wanted = labelledValue(
    'wanted',
    lines.flatMap((line) => piecesOf(line, '')),
    isHeadline,
  );
  const headline = rest.find(
    (line, index) => index < 2 && isHeadline(lineText(line)) && !beginsSentences(line, rest[index + 1]),
  );
  const beside = wanted ?? (headline ? undefined : titleBeside(head, name?.line, left));
  const shown = wanted?.text ?? (headline ? lineText(headline) : beside?.text);
  const from = wanted?.line ?? headline ?? beside?.line;
  if (shown && from && profile.headline === '') {
    profile.headline = shown;
    marks.add('headline', [from]);
  }
  return saidOf(rest.filter((line) => line !== headline));
}

function saysTheSame(one: string, other: string): boolean {
  const words = (text: string) => foldWords(text).split(' ').sort().join(' ');
  return words(one) === words(other);
}

/** What somebody is, at the front of a line right below their name that says how to reach them as well. */
function titleBeside(
  head: readonly Line[],
  name: Line | undefined,
  pieces: readonly Piece[],
): Piece | undefined {
  const at = name ? head.indexOf(name) : -1;
  if (at < 0) return undefined;
  const [own] = name?.cells ?? [];
  // Below the name in large type, though an address stands between, further to the right.
  const below = head
    .slice(at + 3, at + 7)
    .filter((line) => line.size > 13 && Math.abs((line.cells[0]?.left ?? 0) - (own?.left ?? 0)) < 3);
  const near = [...head.slice(at, at + 3), ...below];
  return pieces.find(
    ({ text, line }) =>
      near.includes(line) &&
      (line === name || lineText(line).startsWith(text)) &&
      isHeadline(text) &&
      speaksFor('title', text) > 0,
  );
}

/** A full line that goes on in the next is no headline but the first of a summary. */
function beginsSentences(line: Line, next: Line | undefined): boolean {
  if (!next || lineText(line).length <= 60 || next.flow !== line.flow || next.gap > 1 || !line.wraps)
    return false;
  return Math.abs(next.size - line.size) < 0.5 && !hadRoom(line, next);
}

function findName(lines: readonly Line[]): Piece | null {
  const named = lines
    .slice(0, 12)
    .flatMap((line, index) => piecesOf(line, '').map((piece) => ({ ...piece, index })))
    .map((piece) => ({ ...piece, text: joinSpaced(piece.text) }))
    .filter(({ text, line }) => isName(text) && !(isTown(text) && EMAIL.test(lineText(line))));
  const apart = named.filter(({ text, line }) => !(isPlace(text) && EMAIL.test(lineText(line))));
  const candidates = apart.length > 0 ? apart : named;
  const largest = Math.max(...candidates.map(({ line }) => line.size));
  const first = candidates.find(({ line }) => line.size > largest - 0.5);
  if (!first) return null;
  // A long name in a narrow column goes on in the next lines; what stands beside it does not end it.
  let name: Piece = first;
  for (let index = first.index + 1; largest > 13 && index < first.index + 4; index += 1) {
    if (standsBeside(lines[index], first.line)) continue;
    const next = candidates.find((one) => one.index === index && one.line.size > largest - 0.5);
    if (!next || Math.abs(next.line.size - first.line.size) >= 0.5 || next.line.flow !== first.line.flow)
      break;
    const glue = name.text.endsWith('-') ? '' : ' ';
    name = { ...name, text: `${name.text}${glue}${next.text}`, more: [...(name.more ?? []), next.line] };
  }
  return name;
}

/** Smaller type that begins further to the right. */
function standsBeside(line: Line | undefined, name: Line): boolean {
  const [left, nameLeft] = [line?.cells[0]?.left, name.cells[0]?.left];
  if (!line || left === undefined || nameLeft === undefined) return false;
  return line.flow === name.flow && line.size < name.size - 0.5 && left > nameLeft + name.size;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

function inTitleCase(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
      // Letters set apart for their looks leave a particle of two in pieces.
      .replace(/(?<=\s)(D [AEIO]|L [AE])(?=\s)/g, (letters) => letters.replace(' ', '').toLowerCase())
      .replace(/(?<=\s)(Van|Von|Der|Den|De|Del|La|Da|Dos|Das|Di|Bin|Zu|Af|Av)(?=\s)/g, (word) =>
        word.toLowerCase(),
      )
  );
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || EMAIL.test(text) || WEB.test(text) || /\d|[|•/]/.test(text))
    return false;
  if (isDocumentTitle(text) || sectionOf(text)) return false;
  const words = text.replace(/,.*$/, '').split(/\s+/);
  return (
    words.length <= 6 &&
    words.every((word) => /^[\p{L}\p{M}.'’()"“”-]+$/u.test(word)) &&
    speaksFor('title', text) === 0
  );
}

function isHeadline(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 120 &&
    !EMAIL.test(text) &&
    !isDocumentTitle(text) &&
    !/[.!?]$/.test(text) &&
    !isPersonal(text) &&
    !isRegistration(text) &&
    !isPlace(text) &&
    !isFaculty(text)
  );
}

/** A line's parts between bars, bullets and wide gaps. */
function piecesOf(line: Line, without: string): Piece[] {
  return line.cells.flatMap((cell) => {
    const pieces: Piece[] = [];
    let text = '';
    let link = '';
    const end = () => {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words !== '' && words !== without) pieces.push({ text: words, link, line });
      text = '';
      link = '';
    };
    for (const run of cell.runs) {
      const parts = run.text.split(
        /\s*[|•·∙◦⋄♦■▪✦✧✶★☆◆◇●○❖]\s*|;\s+|,\s+(?=(?:tel|tél|telefono|teléfono|telefon|mob|mobil|mobile|cell|phone|handy|gsm)\b)|\s{3,}|\s+[-–—/]\s+(?=[+(\p{L}\d])|\s+\/\s*$/u,
      );
      parts.forEach((part, index) => {
        if (index > 0) end();
        if (part.trim() === '') {
          if (text !== '') text += part;
          return;
        }
        if (run.link !== '' && link !== '' && run.link !== link) end();
        text += part;
        if (run.link !== '') link = run.link;
      });
    }
    end();
    return pieces;
  });
}

function takePiece({ text: raw, link, line }: Piece, profile: Profile, marks: Marks): boolean {
  if (isPersonal(raw)) return true;
  const text = withoutLabel(raw.replace(/^[^\p{L}\p{N}+(@]+/u, '')).trim();
  let taken = false;
  let left = text;
  // The link holds the address whole where a narrow column broke it.
  const email = mailIn(link) ?? EMAIL.exec(text)?.[0];
  if (email) {
    if (profile.email === '') {
      profile.email = email;
      marks.add('email', [line]);
    }
    taken = true;
    left = left.replace(email, ' ');
  }
  const mailed = /^mailto:/i.test(link);
  const url = /^(https?:)?\/\//i.test(link) ? link : mailed ? undefined : webIn(left);
  // A phone number may stand before the address in the same words.
  if (mailed && !(email && text.includes(email))) left = '';
  if (url) {
    addLink(url, text, profile, marks, line);
    taken = true;
    left = link ? '' : left.replace(url, ' ');
  }
  const said = phoneIn(left) ?? (/^tel:/i.test(link) ? text : null);
  const phone = said === null ? null : (fullerNumber(said, link) ?? said);
  if (phone) {
    if (profile.phone === '') {
      profile.phone = phone;
      marks.add('phone', [line]);
    }
    taken = true;
    left = left.replace(/\((\+\d{1,4})\)/g, '$1').replace(said ?? '', ' ');
  }
  left = withoutLabel(left)
    .replace(/[\s,;]+(?:e-?mail|tel|telefon|phone|mobile|m|t)?[.:]?\s*$/iu, '')
    .replace(/^[^\p{L}\p{N}(]+|[\s,;|·•–-]+$/gu, '')
    .replace(/(?:\s*,){2,}/g, ',');
  if (left !== '' && isAddress(left, raw) && profile.address.city === '') {
    profile.address = readAddress(withoutHouse(left));
    const { region, country } = profile.address;
    const open = country === '' && /^[A-Z]{2}$/.test(region);
    marks.add('address', [line], open ? `The country of "${region}" could not be told.` : '');
    taken = true;
  }
  return taken;
}

/** An address on the web; what stands behind an @ belongs to a mail address. */
function webIn(text: string): string | undefined {
  const match = WEB.exec(text);
  return match && !/[@.\p{L}\d]$/u.test(text.slice(0, match.index)) && !text.includes('@')
    ? match[0]
    : undefined;
}

function isAddress(text: string, raw: string): boolean {
  if (behindLabel('place', raw) !== null) return true;
  if (text.length > 90 || text.split(/\s*,\s*/).some(isDocumentTitle)) return false;
  return (
    withoutHouse(text) !== text ||
    isPlace(text) ||
    isTown(text) ||
    isTownInRegion(text) ||
    holdsCodedTown(text) ||
    /^\d+\s+\p{L}.+,\s*.+/u.test(text)
  );
}

/** "Northfield University, 77 Quarry Road, Boston, MA 02115" from its street on: what stands before is whose house it is. */
function withoutHouse(text: string): string {
  const [house = '', street = ''] =
    /^(\p{L}[^,\d]*),\s+(\d+\s+\p{L}.*,\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?)$/u.exec(text)?.slice(1) ?? [];
  return speaksFor('school', house) + speaksFor('employer', house) > 0 ? street : text;
}
