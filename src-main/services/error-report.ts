import { homedir, release, userInfo } from 'node:os';
import type { DoctorCheck, LogLine } from '#shared/contract/system.ts';
import type { Task } from '#shared/domain/task.ts';

export interface ReportFacts {
  version: string;
  at: string;
  checks: readonly DoctorCheck[];
  settings: unknown;
  tasks: readonly Task[];
  lines: readonly LogLine[];
  /** What finds the user's own values in a text, see `personalPatterns`. */
  personal: readonly string[];
}

/** Fields of a log line whose words are the program's own, never a page's or the user's. */
const OWN_WORDS = /^(kind|agent|provider|model|code|stage|status|state|level|door|procedure|method|vendor)$/;
const AN_ID = /^[\w-]{1,80}$/;
/** More is no sentence of a log. */
const LONGEST = 160;
/** `name@server`, wherever the redactor of the log did not see it. */
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+\.\w+/g;

/**
 * What somebody needs who looks for a fault, as text: the program, its checks, the switches, the queue and the newest log
 * lines. No name, no letter, no key, no words of the user's or of a page: what is not known to be the program's own is left out.
 */
export function errorReport(facts: ReportFacts): string {
  const { version, at, checks, settings, tasks, lines } = facts;
  const sections = {
    JobAI: [
      `version ${version}, ${process.platform} ${release()}, ${process.arch}, Node ${process.versions.node}, ${at}`,
    ],
    Checks: checks.map(
      ({ name, ok, found }) => `${ok ? 'ok   ' : 'WRONG'} ${name}${ok ? '' : `: ${ownWords(found, 1)}`}`,
    ),
    'Settings that are switches or numbers': switchesOf(settings),
    'Work in the background': tasks.map(
      ({ kind, status, attempts, priority }) => `${kind} ${status}, try ${attempts}, priority ${priority}`,
    ),
    'Log, the newest last': lines.map(lineOf),
  };
  const text = Object.entries(sections)
    .map(([title, rows]) => `## ${title}\n${rows.length === 0 ? 'nothing' : rows.join('\n')}`)
    .join('\n\n');
  return `${clean(text, facts.personal)}\n`;
}

function clean(text: string, personal: readonly string[]): string {
  const places = [homedir(), userInfo().username].filter((word) => word.length > 2 && word !== 'root');
  let plain = text;
  for (const place of places) plain = plain.replaceAll(place, '~');
  if (personal.length > 0) plain = plain.replace(new RegExp(personal.join('|'), 'giu'), '[personal]');
  return plain.replace(ADDRESS, '[address]');
}

function switchesOf(settings: unknown, path = ''): string[] {
  if (typeof settings === 'boolean' || typeof settings === 'number') return [`${path} = ${settings}`];
  if (Array.isArray(settings)) return [`${path}: ${settings.length} entries`];
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([name, value]) =>
    AN_ID.test(name) ? switchesOf(value, path === '' ? name : `${path}.${name}`) : [],
  );
}

function lineOf({ timestamp, level, message, correlationId, fields }: LogLine): string {
  const own = Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value === 'number' || typeof value === 'boolean') return [`${name}=${value}`];
    if (typeof value === 'string') {
      const isOwn = AN_ID.test(value) && (OWN_WORDS.test(name) || /id$/i.test(name));
      return isOwn ? [`${name}=${value}`] : [];
    }
    return name === 'error' ? errorOf(value) : [];
  });
  return [timestamp, level, correlationId ?? '-', ownWords(message, 2), ...own].join(' ');
}

/** A sentence of the program's without what it tells of: what stands in quotes, and what follows the `parts`th colon. */
function ownWords(text: string, parts: number): string {
  const bare = text.replace(/"[^"]*"|“[^”]*”|‘[^’]*’/g, '"…"');
  return bare.split(': ').slice(0, parts).join(': ').slice(0, LONGEST);
}

/** Its kind and where it was thrown; its words may be a page's. */
function errorOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, code, stack } = value as Record<string, unknown>;
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [
    ...[name, code].flatMap((word) => (typeof word === 'string' && AN_ID.test(word) ? [word] : [])),
    ...frames.slice(0, 8).map((frame) => `\n   ${frame.trim()}`),
  ];
}
