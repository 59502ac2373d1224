import { existsSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Conf from 'conf';
import { SettingsPatch } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';

/** What the file held, or where it was put because it could not be used. */
export type SettingsFileContent =
  | { kind: 'read'; patch: SettingsPatch }
  | { kind: 'set-aside'; path: string; problem: string };

/** Reads the settings file. One that is not valid is moved aside, never deleted. */
export function readSettingsFile(file: string, now: Date): SettingsFileContent {
  if (!existsSync(file)) return { kind: 'read', patch: {} };
  try {
    return { kind: 'read', patch: open(file).store };
  } catch (thrown) {
    const aside = `${file}.broken-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
    return { kind: 'set-aside', path: moved(file, aside), problem: problemOf(thrown) };
  }
}

/** Where the file is now; in a read-only folder it stays. */
function moved(file: string, target: string): string {
  try {
    renameSync(file, target);
    return target;
  } catch {
    return file;
  }
}

/** Replaces the settings file as a whole: a reader sees the old one or the new one. */
export function writeSettingsFile(file: string, patch: SettingsPatch): void {
  try {
    open(file).store = patch;
  } catch (cause) {
    throw new ValidationError(
      `The settings could not be saved to ${file}. Check that there is space and that you may write there. The old settings stay.`,
      { details: { reason: (cause as NodeJS.ErrnoException).code ?? 'unknown' }, cause },
    );
  }
}

/** The file, as `conf` keeps it: written beside itself and put in its place at once, for its user alone. */
function open(file: string): Conf<SettingsPatch> {
  return new Conf<SettingsPatch>({
    ...{
      cwd: dirname(file),
      configName: basename(file, '.json'),
      projectName: 'jobai',
      configFileMode: 0o600,
    },
    accessPropertiesByDotNotation: false,
    deserialize: (text) => SettingsPatch.parse(JSON.parse(text)),
    serialize: (settings) => `${JSON.stringify(settings, null, 2)}\n`,
  });
}

function problemOf(thrown: unknown): string {
  if (thrown instanceof SyntaxError) return 'it is not valid JSON';
  const issues = (thrown as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  const [first] = issues ?? [];
  return first === undefined ? 'it could not be read' : `${first.path.join('.')}: ${first.message}`;
}
