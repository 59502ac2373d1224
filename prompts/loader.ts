import { existsSync, readdirSync, readFileSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError } from '#shared/errors/index.ts';
import { interpolate } from './interpolate.ts';
import { type PromptTemplate, parsePromptFile } from './prompt-file.ts';

/** What is known of a prompt without rendering it. */
export interface PromptMetadata {
  domain: string;
  name: string;
  version: string;
  description: string;
  variables: string[];
}

export interface Prompts {
  /** The text of `domain.name` with its variables put in; throws `ValidationError` for a missing or unknown variable, `NotFoundError` for an unknown key. */
  render(key: string, variables: Record<string, string>): { text: string; version: string };
  /** All keys in order, or those of one domain. */
  list(domain?: string): string[];
  metadata(key: string): PromptMetadata;
  /** Reads the files anew; when one of them is wrong, the earlier ones stay in use and the error is thrown. */
  reload(): void;
  /** Stops watching. */
  close(): void;
}

export interface PromptsOptions {
  /** The folder of `*.yaml` templates. */
  dir: string;
  log?: { info(message: string): void; warn(message: string, fields?: Record<string, unknown>): void };
  /** Reloads when a file changes, for development. */
  watch?: boolean;
}

/** Reads the prompt templates of a folder. */
export function createPrompts({ dir, log, watch = false }: PromptsOptions): Prompts {
  let prompts = readFolder(dir);
  const find = (key: string): PromptTemplate => {
    const found = prompts.get(key);
    if (found === undefined) {
      throw new NotFoundError(`there is no prompt "${key}"; known are ${[...prompts.keys()].join(', ')}`);
    }
    return found;
  };
  const reload = (): void => {
    prompts = readFolder(dir);
    log?.info('prompts were read again');
  };
  const watcher = watch ? watchFolder(dir, () => reloadOrWarn(reload, log)) : null;
  watcher?.unref();
  return {
    render(key, variables) {
      const prompt = find(key);
      return { text: interpolate(key, prompt.pieces, variables), version: prompt.version };
    },
    list: (domain) =>
      [...prompts.keys()].filter((key) => domain === undefined || key.startsWith(`${domain}.`)),
    metadata(key) {
      const { domain, name, version, description, variables } = find(key);
      return { domain, name, version, description, variables: [...variables] };
    },
    reload,
    close: () => watcher?.close(),
  };
}

function readFolder(dir: string): Map<string, PromptTemplate> {
  if (!existsSync(dir)) throw new NotFoundError(`the folder of prompts is missing: ${dir}`);
  const files = readdirSync(dir).filter((name) => name.endsWith('.yaml'));
  const all = files.sort().flatMap((name) => parsePromptFile(name, readFileSync(join(dir, name), 'utf8')));
  return new Map(all.map((prompt) => [`${prompt.domain}.${prompt.name}`, prompt]));
}

function reloadOrWarn(reload: () => void, log: PromptsOptions['log']): void {
  try {
    reload();
  } catch (thrown) {
    log?.warn('a prompt file is wrong; the earlier ones stay in use', { reason: String(thrown) });
  }
}
