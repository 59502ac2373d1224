import type { Draft } from '../draft.ts';
import { cellText, type Line, lineText } from '../layout/line.ts';
import type { Marks } from './marks.ts';
import type { Section } from './section.ts';
import { isMotherTongue } from './words.ts';

const LEVEL =
  /^(?:native|mother tongue|bilingual|fluent|(?:full )?professional|business(?: level)?|working|good\b|excellent|professional working|limited working|elementary|proficien\w*|advanced|upper[- ]intermediate|intermediate|conversational|basic|beginner|working knowledge|business fluent|muttersprach\w*|verhandlungssicher|fließend|fliessend|sehr gut\w*|gut\w*|grundkenntnisse|langue maternelle|courant\w*|bilingue|intermédiaire|notions|nativ[oa]|lengua materna|fluido|avanzado|intermedio|básico|moedertaal|vloeiend|gevorderd|goed|basis|língua materna|fluente|avançado|intermediário|madrelingua|avanzato|scolastico|buono|ojczysty|biegł\w*|zaawansowany|podstawowy|komunikatywn\w*|rodilý mluvčí|mateřský|plynně|pokročil\w*|základ\w*|modersmål|flytande|obehindra\p{L}*|grundlägg\p{L}*|god\w*|flydende|begynder|øvet|grundlæggende|modersmål|morsmål|flytende|forhandlingsnivå|äidinkieli|sujuva|[ABC][12]\b|[●○•★☆]+|\d\/\d)/iu;

/** Spoken languages of a section, each with how well. */
export function addLanguages(section: Section, draft: Draft, marks: Marks): void {
  // "Mother tongue: Italian".
  const named = joinLevels(joinBrackets(withoutSkillHeads(section.lines))).filter(
    (line) => !/:$/.test(lineText(line)),
  );
  for (const line of named)
    for (const [name, fluency] of pairsOf(line))
      if (isKnown(fluency) && !isKnown(name)) keep(fluency, name, draft);
      else keep(name, fluency, draft);
  marks.add('languages', section.lines);
}

/** Lines without the head of a table that says how well each language is heard, read and written. */
function withoutSkillHeads(lines: readonly Line[]): Line[] {
  return lines.filter((line, at) => {
    const below = lines.slice(at + 1).find((one) => levelsBehind(one) !== null);
    const isHead = line.cells.length > 1 && line.cells.every((cell) => !isKnown(cellText(cell)));
    const holdsLevel = line.cells.some((cell) => LEVEL.test(cellText(cell)));
    return !(below && isHead && !holdsLevel && levelsBehind(line) === null);
  });
}

/** "Angielski | C1 | C1 | B2": the levels of a language, one for each skill. */
function levelsBehind({ cells }: Line): string[] | null {
  const [name = '', ...levels] = cells.map(cellText);
  return levels.length > 1 && isKnown(name) && levels.every((level) => LEVEL.test(level)) ? levels : null;
}

/** Names side by side with each one's level below it, as pairs. */
function joinLevels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isLevelsOf(above, line)) {
      joined.pop();
      for (const [at, cell] of above.cells.entries()) {
        const level = line.cells[at];
        joined.push({ ...above, cells: level ? [cell, level] : [cell] });
      }
    } else joined.push(line);
  }
  return joined;
}

function isLevelsOf(above: Line, line: Line): boolean {
  const [names, levels] = [above.cells.map(cellText), line.cells.map(cellText)];
  return (
    names.length > 1 &&
    names.length === levels.length &&
    names.some(isKnown) &&
    !names.some((name) => LEVEL.test(name)) &&
    levels.every((level) => LEVEL.test(level))
  );
}

/** Whether the lines under "Languages" are of people's languages and not of programming. */
export function speaksOfPeople(section: Section): boolean {
  return joinBrackets(section.lines).some((line) =>
    pairsOf(line).some(([name, fluency]) => fluency !== '' || isKnown(name)),
  );
}

/** A bracket that a narrow column broke is closed in the next line. */
function joinBrackets(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const text = before ? lineText(before) : '';
    const front = lineText(line).startsWith('(') && !text.endsWith(')');
    if (before && !line.bullet && (text.lastIndexOf('(') > text.lastIndexOf(')') || front)) {
      const [first, ...rest] = line.cells;
      const last = before.cells.at(-1);
      if (first && last) {
        const runs = [...last.runs, { text: ' ', bold: false, italic: false, link: '' }, ...first.runs];
        joined[joined.length - 1] = {
          ...before,
          cells: [...before.cells.slice(0, -1), { ...last, runs }, ...rest],
        };
      }
    } else joined.push(line);
  }
  return joined;
}

function pairsOf(line: Line): [string, string][] {
  const cells = line.cells.map(cellText);
  const [label = '', second = ''] = cells;
  const levels = levelsBehind(line);
  if (levels) return [[label, [...new Set(levels)].join(', ')]];
  const first = label.replace(/\s*:$/, '');
  if (
    cells.length === 2 &&
    (LEVEL.test(second) || isMotherTongue(first) || (isKnown(first) && !isKnown(second))) &&
    !/[,;]/.test(first)
  )
    return [[first, second]];
  return cells.flatMap(partDashed).flatMap((cell) =>
    cell
      .split(/\s*[;|•·]\s*|,\s*(?![^(]*\))|\s+\/\s+(?=\p{Lu})/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .map((piece): [string, string] => {
        const bracket = /^([^(]+?)\s*\(([^)]*)\)\.?$/.exec(piece);
        const parted = /^(.+?)\s*(?::|\s[–—-]\s|[–—])\s*(.+)$/.exec(piece);
        // "Englisch – fließend (C1)": the bracket says more of the level.
        if (bracket?.[1] && !(parted?.[1] && isKnown(parted[1]))) return [bracket[1], bracket[2] ?? ''];
        if (parted?.[1] && parted[2]) return [parted[1], parted[2]];
        const words = piece.split(/\s+/);
        const at = words.findIndex((_, index) => index > 0 && LEVEL.test(words.slice(index).join(' ')));
        return at > 0 ? [words.slice(0, at).join(' '), words.slice(at).join(' ')] : [piece, ''];
      }),
  );
}

/** "Inglese B2 – Spagnolo A2": a dash parts two languages where each has its level. */
function partDashed(cell: string): string[] {
  const parts = cell.split(/\s[–—-]\s/u);
  const isPair = (part: string): boolean => {
    const [name = '', ...level] = part.trim().split(/\s+/);
    return isKnown(name) && LEVEL.test(level.join(' '));
  };
  return parts.length > 1 && parts.every(isPair) ? parts : [cell];
}

function keep(name: string, fluency: string, draft: Draft): void {
  const last = draft.profile.languages.at(-1);
  if (LEVEL.test(name) && fluency === '' && last && last.fluency === '') last.fluency = name;
  // "Français – langue | maternelle": a level that a narrow column broke.
  else if (fluency === '' && last?.fluency && /^\p{Ll}/u.test(name) && !isKnown(name))
    last.fluency += ` ${name}`;
  else if (/^\p{L}/u.test(name) && name.length < 40) draft.profile.languages.push({ name, fluency });
}

const KNOWN = new Set(
  ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl', 'cs', 'sv', 'da', 'nb', 'fi'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    const codes =
      'en de fr es nl pt it pl cs sv da no fi ru uk tr ar he fa hi ur bn ta te zh ja ko vi th id ro hu el bg hr sr sk sl et lv lt ga cy ca eu sw la'.split(
        ' ',
      );
    return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  }),
);

function isKnown(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}
