import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';

/** Settings that hold others: a patch changes those that it names and leaves the rest. */
const GROUPS = ['browser', 'llm', 'webSearch', 'api', 'sync', 'reminders', 'telemetry', 'updates'] as const;

/** Lays a patch over settings, or over another patch; groups are merged inside. `undefined` says nothing. */
export function mergeSettings<S extends Settings | SettingsPatch>(base: S, patch: SettingsPatch): S {
  const groups = GROUPS.filter((name) => patch[name] !== undefined).map((name) => [
    name,
    { ...base[name], ...said(patch[name] ?? {}) },
  ]);
  return { ...base, ...said(patch), ...Object.fromEntries(groups) };
}

function said<T extends object>(patch: T): Partial<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
}
