import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';

/** Lays a patch over settings, or over another patch; `browser`, `llm`, `webSearch`, `api` and `sync` are merged inside. `undefined` says nothing. */
export function mergeSettings<S extends Settings | SettingsPatch>(base: S, patch: SettingsPatch): S {
  const { browser, llm, webSearch, api, sync, ...rest } = patch;
  return {
    ...base,
    ...said(rest),
    ...(browser === undefined ? {} : { browser: { ...base.browser, ...said(browser) } }),
    ...(llm === undefined ? {} : { llm: { ...base.llm, ...said(llm) } }),
    ...(webSearch === undefined ? {} : { webSearch: { ...base.webSearch, ...said(webSearch) } }),
    ...(api === undefined ? {} : { api: { ...base.api, ...said(api) } }),
    ...(sync === undefined ? {} : { sync: { ...base.sync, ...said(sync) } }),
  };
}

function said<T extends object>(patch: T): Partial<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
}
