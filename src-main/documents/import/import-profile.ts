import type { ImportMark } from '#shared/domain/import-mark.ts';
import { Profile } from '#shared/domain/profile.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { decodeText } from './decode-text.ts';
import { createDraft } from './draft.ts';
import { AS_EXPORTED, isExported } from './exported.ts';
import { isRecord } from './item-reader.ts';
import { readJsonResume } from './json-resume.ts';
import { parseData } from './parse-data.ts';
import { readRenderCv } from './rendercv.ts';

/** A resume file as chosen by the user, as bytes or as text. `id` becomes the profile's id. */
export type ProfileFile = { name: string; id?: string | undefined } & (
  | { bytes: Uint8Array }
  | { text: string }
);

/** The profile that a file holds, with a sentence for each thing that was not understood. */
export interface ImportedProfile {
  profile: Profile;
  notes: string[];
  /** Where each value stands in the file, for files that are read by their looks. */
  marks: ImportMark[];
  /** The lines of a file without pages, as they were read; empty where pages or tables can be shown instead. */
  lines: string[];
}

/**
 * Reads JSON Resume (.json, or the same in YAML), RenderCV, or plain YAML with the same sections. Pure: may run in a
 * worker. Throws a `ValidationError` that names the line, or the path, that is wrong and what would be right.
 */
export function importProfile(file: ProfileFile): ImportedProfile {
  const { name, id = 'imported' } = file;
  const content = 'bytes' in file ? file.bytes : file.text;
  const text = decodeText(name, content);
  const { language, value } = parseData(name, text);
  if (!isRecord(value)) throw notAResume(name, language, describe(value));
  const draft = createDraft(id, isExported(value) ? AS_EXPORTED : undefined);
  const root = draft.reader(unwrap(value), '');
  const cv = root.item('cv');
  if (cv) readRenderCv(root, cv, draft);
  else if (!hasKnownKeys(unwrap(value)))
    throw notAResume(name, language, `the keys ${Object.keys(value).slice(0, 5).join(', ') || '(none)'}`);
  else readJsonResume(root, draft);
  if (Object.keys(draft.profile.more ?? {}).length === 0) delete draft.profile.more;
  return {
    profile: Profile.parse(draft.profile),
    notes: draft.notes,
    marks: [],
    lines: text.split(/\r\n?|\n/),
  };
}

/** Whether a text is data (JSON or YAML with a resume's keys) rather than a resume as people read it. */
export function looksLikeData(name: string, text: string): boolean {
  if (/\.(json|ya?ml)$/i.test(name) || /^\s*[{[]/.test(text)) return true;
  if (/\.(txt|md|markdown)$/i.test(name)) return false;
  return /^(basics|cv|name|personal|work|education)\s*:/m.test(text);
}

const KNOWN =
  /^(basics|personal|contact|personal_?info|name|full_?name|first_?name|email|work|experiences?|education|skills|projects)$/i;

function hasKnownKeys(value: Record<string, unknown>): boolean {
  return Object.keys(value).some((key) => KNOWN.test(key));
}

/** Some exporters put the whole resume under one key. */
function unwrap(value: Record<string, unknown>): Record<string, unknown> {
  const inner = value['resume'] ?? value['jsonResume'] ?? value['data'];
  return isRecord(inner) && !hasKnownKeys(value) ? inner : value;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined
    ? 'nothing'
    : `only ${typeof value === 'string' ? 'text' : `a ${typeof value}`}`;
}

function notAResume(name: string, language: string, found: string): ValidationError {
  return new ValidationError(
    `${name} is not a resume: it holds ${found}. A ${language} resume has sections such as basics (with name and email), work and education; see jsonresume.org/schema.`,
    { details: { file: name } },
  );
}
