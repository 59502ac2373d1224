import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import { mergeSettings } from './merge-settings.ts';

/** Settings of one place, in the order in which the places win. */
export interface SettingsLayer {
  from: 'file' | 'environment' | 'command-line';
  /** The variable, of the environment. */
  variable?: string;
  patch: SettingsPatch;
}

/** One setting as it counts, e.g. `llm.timeoutMs`. */
export interface SettingOrigin {
  name: string;
  value: unknown;
  from: 'default' | SettingsLayer['from'];
  /** Null where no variable sets it. */
  variable: string | null;
}

/** Named by the user, so each may come from another place: they are joined, not replaced. */
const joined = (all: readonly SettingsPatch[]) => ({
  baseUrls: Object.assign({}, ...all.map(({ baseUrls }) => baseUrls)) as Settings['baseUrls'],
  tierModels: Object.assign({}, ...all.map(({ llm }) => llm?.tierModels)) as Settings['llm']['tierModels'],
});

/** What counts where later layers lie over earlier ones. */
export function layersOver(defaults: Settings, layers: readonly SettingsLayer[]): Settings {
  const patches = layers.map(({ patch }) => patch);
  const { baseUrls, tierModels } = joined(patches);
  const merged = patches.reduce<Settings>(mergeSettings, defaults);
  return { ...merged, baseUrls, llm: { ...merged.llm, tierModels } };
}

/** Each setting as it counts, and the last place that says it. */
export function originsOf(defaults: Settings, layers: readonly SettingsLayer[]): SettingOrigin[] {
  const settings = layersOver(defaults, layers);
  return leavesOf(defaults).map((path) => {
    const last = layers.findLast(({ patch }) => at(patch, path) !== undefined);
    return {
      ...{ name: path.join('.'), value: at(settings, path) },
      ...{ from: last?.from ?? 'default', variable: last?.variable ?? null },
    };
  });
}

/** Parts of the settings that hold settings of their own. */
const PARTS: ReadonlySet<string> = new Set(['browser', 'llm', 'webSearch', 'api', 'telemetry', 'updates']);

const leavesOf = (defaults: Settings): string[][] =>
  Object.entries(defaults).flatMap(([name, value]) =>
    PARTS.has(name) ? Object.keys(value as object).map((inner) => [name, inner]) : [[name]],
  );

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
