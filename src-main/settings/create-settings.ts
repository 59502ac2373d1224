import { join } from 'node:path';
import type { Clock } from '#agents/ports.ts';
import { firstIssueInWords } from '#shared/domain/issue-in-words.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsPatch } from '#shared/domain/settings.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { settingsFromEnvironment } from './environment.ts';
import { mergeSettings } from './merge-settings.ts';
import { portableSettings } from './portable-settings.ts';
import { layersOver, originsOf, type SettingOrigin, type SettingsLayer } from './setting-origins.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

export interface SettingsOptions {
  /** The data folder; the file is `settings.json` in it. */
  dir: string;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  /** What the command line says; wins over all and is never stored. */
  overrides?: SettingsPatch | undefined;
}

export interface SettingsStore {
  get(): Settings;
  /** Each setting with its value and where that comes from. */
  origins(): SettingOrigin[];
  /** Stores the change and answers all settings. Throws `ValidationError`; nothing is changed then. */
  patch(patch: SettingsPatch): Settings;
  /** What the file says of it that is right on any machine. */
  portable(): SettingsPatch;
  /** Stores what is not set here yet, as from another machine; what can't be read says nothing. */
  fill(patch: unknown): void;
  /** Hears each change; answers a function that stops it. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** What the user should be told once, e.g. that a broken file was set aside. */
  readonly notices: readonly string[];
}

/** The settings: defaults, over them the file, over it the environment, over all the overrides. */
export function createSettings(options: SettingsOptions): SettingsStore {
  const file = join(options.dir, 'settings.json');
  const environment = settingsFromEnvironment(options.env);
  const overrides = options.overrides ?? {};
  const content = readSettingsFile(file, options.clock.now());
  const listeners = new Set<(settings: Settings) => void>();
  let stored: SettingsPatch = content.kind === 'read' ? content.patch : {};
  const layers = (): SettingsLayer[] => [
    { from: 'file', patch: stored },
    ...environment.map(({ variable, patch }) => ({ from: 'environment' as const, variable, patch })),
    { from: 'command-line', patch: overrides },
  ];
  const effective = () => layersOver(DEFAULT_SETTINGS, layers());

  return {
    get: effective,
    origins: () => originsOf(DEFAULT_SETTINGS, layers()),
    patch(patch) {
      const parsed = SettingsPatch.safeParse(patch);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new ValidationError(
          `The setting ${issue?.path.join('.') ?? ''} can't be saved. ${firstIssueInWords(parsed.error)}`,
        );
      }
      const next = mergeSettings(stored, parsed.data);
      writeSettingsFile(file, next);
      stored = next;
      const settings = effective();
      for (const listener of listeners) listener(settings);
      return settings;
    },
    portable: () => portableSettings(stored),
    fill(patch) {
      const parsed = SettingsPatch.safeParse(patch);
      if (!parsed.success) return;
      const next = mergeSettings(portableSettings(parsed.data), stored);
      writeSettingsFile(file, next);
      stored = next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notices:
      content.kind === 'set-aside'
        ? [
            `Your settings file could not be used (${content.problem}). It is kept at ${content.path}; the defaults apply.`,
          ]
        : [],
  };
}
