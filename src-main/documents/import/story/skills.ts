import type { Draft } from '../draft.ts';
import { hadRoom } from '../layout/fits.ts';
import { cellText, isBold, type Line, lineText, startsBold } from '../layout/line.ts';
import { splitList } from '../split-list.ts';
import { partDeeds } from './deeds.ts';
import type { Marks } from './marks.ts';
import type { Section } from './section.ts';
import { withGridParted } from './skill-grid.ts';

const GROUP = /^([^:]{2,50}?)\s*:\s*(.+)$/u;
const LEVEL = /^(.+?)\s*(?:\(([^()]+)\)|\s[–—-]\s(.+))$/u;
/** What parts a list where it does so twice or more. */
const LOOSE = [/\s+\/\s+/u, /\s+[–—]\s+/u];
const LEVEL_WORDS =
  /^(?:native|fluent|expert|advanced|proficient|intermediate|basic|beginner|working knowledge|familiar|experienced|strong|sehr gut|gut|grundkenntnisse|fortgeschritten|experte|avancé|intermédiaire|notions|expert|avanzado|intermedio|básico|gevorderd|basis|avançado|intermediário|avanzato|intermedio|base|zaawansowany|średniozaawansowany|podstawowy|very good|good|excellent|skillful|skilled|muy bueno|bueno|excelente|très bon|bon|excellent|uitstekend|zeer goed|goed|muito bom|bom|ottimo|buono|bardzo dobry|dobry|utmärkt|mycket god|god|meget god|grundlæggende|pokročilý|základní|\d+\+?\s*(?:years?|yrs?|jahre?|ans|años|jaar|anos|anni|lat|let)|[●○•★☆]+|\d\/\d{1,2}|\d{1,3}\s?%)$/iu;

/** Skills of a section: groups with a name, or plain lists. */
export function addSkills(section: Section, draft: Draft, marks: Marks): void {
  const { deeds, rest } = partDeeds(section.lines);
  for (const { skill, texts, lines: from } of deeds) {
    addSkill(skill, draft);
    const id = draft.addExtra({ kind: 'other', title: skill, highlights: texts });
    marks.add(`${id}.highlights`, from);
  }
  let open = '';
  const lines = joinLines(withGridParted(rest));
  for (const [index, { text, cells, lines: from }] of lines.entries()) {
    const bullet = from[0]?.bullet === true;
    if (cells.length > 0 && cells.every((cell) => LEVEL_WORDS.test(cell)) && takeLevels(cells, draft))
      continue;
    const group = GROUP.exec(text);
    const label = group ? null : boldLabel(from);
    if (group?.[1] && group[2] && !/https?$/i.test(group[1])) addGroup(group[1], group[2], draft);
    else if (label) addGroup(label.name, label.rest, draft);
    else if (
      /^[^,;]{2,40}:$/.test(text) ||
      (!bullet && /^[^,;]{2,40}$/.test(text) && opensGroup(from, lines[index + 1]?.lines[0]))
    ) {
      open = text.replace(/:$/, '');
      draft.profile.skills.push({ name: open, level: '', keywords: [] });
    } else if (open !== '') draft.profile.skills.at(-1)?.keywords.push(...splitSkills(text));
    else for (const name of cells.flatMap(splitSkills)) addSkill(name, draft);
  }
  marks.add('skills', section.lines);
}

/** Levels that stand below as many skills, each below its own. */
function takeLevels(levels: readonly string[], draft: Draft): boolean {
  const last = draft.profile.skills.slice(-levels.length);
  if (last.length < levels.length || last.some(({ level, keywords }) => level !== '' || keywords.length > 0))
    return false;
  for (const [at, level] of levels.entries()) {
    const skill = last[at];
    if (skill) skill.level = level;
  }
  return true;
}

/** A line of its own above a list, or in bold above what is not. */
function opensGroup([line]: readonly Line[], next: Line | undefined): boolean {
  if (!line || !next) return false;
  return (
    next.bullet ||
    (line.cells.length === 1 && startsBold(line) && !startsBold(next) && next.flow === line.flow)
  );
}

function addGroup(name: string, list: string, draft: Draft): void {
  draft.profile.skills.push({ name: name.trim(), level: '', keywords: splitSkills(list) });
}

function addSkill(text: string, draft: Draft): void {
  const match = LEVEL.exec(text);
  const level = match?.[2] ?? match?.[3] ?? '';
  const skill =
    match?.[1] && LEVEL_WORDS.test(level.trim())
      ? { name: match[1], level: level.trim() }
      : { name: text, level: '' };
  if (draft.profile.skills.some(({ name }) => name.toLowerCase() === skill.name.toLowerCase())) return;
  draft.profile.skills.push({ ...skill, keywords: [] });
}

/** A list's items, brackets kept whole. */
export function splitSkills(text: string): string[] {
  const parts = splitList([text.replace(/[.;]\s*$/, '')]);
  // "Testing / Fire alarms / Containment": nothing else parts them.
  const loose = parts.length === 1 ? LOOSE.find((one) => text.split(one).length > 2) : undefined;
  return parts.flatMap((item) =>
    item
      .split(loose ?? /\s*[•·∙|◦▪■]\s*|\s{3,}/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

interface SkillLine {
  text: string;
  cells: string[];
  lines: Line[];
}

/** Lines that go on with the list of the line above are joined to it. */
function joinLines(lines: readonly Line[]): SkillLine[] {
  const joined: SkillLine[] = [];
  for (const line of lines) {
    const text = lineText(line);
    const last = joined.at(-1);
    const before = last?.lines.at(-1);
    const open = last !== undefined && /[,;(/&]$/.test(last.text);
    const full =
      before !== undefined &&
      (before.cells.at(-1)?.right ?? 0) >
        before.edges.left + (before.edges.right - before.edges.left) * 0.75 &&
      before.cells.length === 1;
    const goesOn =
      last &&
      line.wraps &&
      !line.bullet &&
      !GROUP.test(text) &&
      !boldLabel([line]) &&
      line.gap < 1.2 &&
      (open ||
        (full && /,/.test(last.text)) ||
        (/^\p{Ll}/u.test(text) && /,/.test(last.text)) ||
        (before !== undefined && /^\p{Ll}/u.test(text) && line.place !== null && !hadRoom(before, line)));
    if (goesOn && last) {
      last.text = `${last.text} ${text}`;
      last.cells = [`${last.cells.join('   ')} ${text}`];
      last.lines.push(line);
    } else joined.push({ text, cells: line.cells.map(cellText), lines: [line] });
  }
  return joined;
}

/** A bold name, or one in a column of its own, before a list. */
function boldLabel(lines: readonly Line[]): { name: string; rest: string } | null {
  const [line] = lines;
  const [first, second] = line?.cells ?? [];
  if (!line || !first) return null;
  const text = lines.map(lineText).join(' ');
  if (second && line.cells.length === 2 && /,/.test(cellText(second)) && !/,/.test(cellText(first)))
    return { name: cellText(first), rest: text.slice(cellText(first).length).trim() };
  const [run, ...rest] = first.runs;
  if (!run?.bold || isBold(first) || rest.length === 0) return null;
  const name = run.text.replace(/[\s:–—-]+$/u, '').trim();
  const list = text.slice(run.text.trim().length).replace(/^[\s:–—-]+/u, '');
  return name !== '' && list !== '' ? { name, rest: list } : null;
}
