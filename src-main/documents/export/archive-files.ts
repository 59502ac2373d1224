import { stringify } from 'yaml';
import { documentFileName } from '#main/documents/render/document-file-name.ts';
import type { ArchivedProfile } from '#shared/domain/archived-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { toJsonResume } from '../import/to-json-resume.ts';

const READ_ME = `This is everything that JobAI keeps for you but your keys. JobAI takes it over on another machine: Diagnostics > Backups >
Import, or "jobai import FILE". It holds your name, documents and letters in plain form: keep it where only you can read it.

For you and for other programs there is a folder for each of your profiles:

profile.json      the resume in the JSON Resume format, which many programs read
profile.yaml      the same, easier to read and to change by hand
whole.json        the profile as JobAI itself keeps it
answers.json      your stored answers to the questions of forms
preferences.json  what you want of a job
stories.json      your stories for interviews

In "documents" are your files: resumes and letters that were made for you, and what you added. "data" is what JobAI itself
reads: the database, the record of what was sent, and settings.
`;

/** The files of the archive of everything, by path. Two of one name in a folder are told apart by a number. */
export function archiveFiles(profiles: readonly ArchivedProfile[]): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const add = (path: string, content: string | Uint8Array) => {
    const dot = path.lastIndexOf('.');
    let free = path;
    for (let number = 2; free in files; number += 1)
      free = `${path.slice(0, dot)} ${number}${path.slice(dot)}`;
    files[free] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  add('read me.txt', READ_ME);
  const folders = new Set<string>();
  for (const { profile, answers, preferences, stories, documents } of profiles) {
    const folder = freeFolder(profile, folders);
    const resume = toJsonResume(profile);
    add(`${folder}/profile.json`, json(resume));
    add(`${folder}/profile.yaml`, stringify(resume));
    add(`${folder}/whole.json`, json(profile));
    add(`${folder}/answers.json`, json(answers));
    add(`${folder}/preferences.json`, json(preferences));
    add(`${folder}/stories.json`, json(stories));
    for (const { name, bytes } of documents) add(`${folder}/documents/${safe(name)}`, bytes);
  }
  return files;
}

/** The name under which an export of a profile is offered. */
export function exportFileName(profile: Profile, extension: string): string {
  return documentFileName('resume', profile.name.full, '').replace(/\.pdf$/, `.${extension}`);
}

function freeFolder(profile: Profile, taken: Set<string>): string {
  const wanted = safe(`${profile.name.full} - ${profile.persona}`);
  let folder = wanted;
  for (let number = 2; taken.has(folder); number += 1) folder = `${wanted} ${number}`;
  taken.add(folder);
  return folder;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Without what a file system or an archive takes for a path. */
function safe(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '') || 'file';
}
