import { z } from 'zod';
import { AnswerInput } from '#shared/domain/answer.ts';
import type { ArchivedProfile } from '#shared/domain/archived-profile.ts';
import { Story } from '#shared/domain/interview.ts';
import { NO_PREFERENCES, Preferences } from '#shared/domain/preferences.ts';
import { Profile } from '#shared/domain/profile.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { openZip } from '../import/zip.ts';

/** Of an archive of everything. */
const MANIFEST = 'manifest.json';
const WHOLE = /^([^/\\]+)\/whole\.json$/;
/** Dots alone are no name: they lead out of a folder. */
const DOCUMENT = /^([^/\\]+)\/documents\/(?!\.+$)([^/\\:]+)$/;

/**
 * Reads an archive of profiles, as JobAI wrote them before an archive held everything; null for any other archive. Throws a
 * `ValidationError` that names the file where one in it is no longer what JobAI wrote. Pure: may run in a worker.
 */
export function readArchive({ name, bytes }: { name: string; bytes: Uint8Array }): ArchivedProfile[] | null {
  const names = openZip(name, bytes, (path) => path === MANIFEST || WHOLE.test(path));
  if (names.delete(MANIFEST))
    throw new ValidationError(
      `"${name}" is an archive of everything: jobs and applications too. Import it under Diagnostics > Backups > Import, where all of it comes in.`,
    );
  if (names.size === 0) return null;
  const folders = [...names.keys()].flatMap((path) => WHOLE.exec(path)?.[1] ?? []);
  const files = openZip(name, bytes, (path) => folders.includes(path.split('/')[0] ?? ''));
  return folders.map((folder) => {
    const read = <S extends z.ZodType>(file: string, schema: S, none: z.infer<S>): z.infer<S> =>
      dataIn(`${folder}/${file}`, files.get(`${folder}/${file}`), schema, none);
    const documents = [...files].flatMap(([path, content]) => {
      const [, owner, document] = DOCUMENT.exec(path) ?? [];
      return owner !== folder || document === undefined || content.length === 0
        ? []
        : [{ name: document, bytes: content }];
    });
    const profile = read('whole.json', Profile.nullable(), null);
    if (profile === null) throw broken(`${folder}/whole.json`);
    return {
      profile,
      answers: read('answers.json', z.array(AnswerInput), []),
      preferences: read('preferences.json', Preferences, NO_PREFERENCES),
      stories: read('stories.json', z.array(Story), []),
      documents,
    };
  });
}

function dataIn<S extends z.ZodType>(
  path: string,
  bytes: Uint8Array | undefined,
  schema: S,
  none: z.infer<S>,
): z.infer<S> {
  if (bytes === undefined) return none;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw broken(path, cause);
  }
  const parsed = schema.safeParse(visibleIn(data as object));
  if (!parsed.success) throw broken(path, parsed.error);
  return parsed.data;
}

function broken(path: string, cause?: unknown): ValidationError {
  return new ValidationError(
    `"${path}" in this archive is not as JobAI wrote it, so nothing was taken over. Export the archive anew, or choose the profile.json in it.`,
    { details: { file: path }, cause },
  );
}
