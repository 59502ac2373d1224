import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';

/** Lays a patch over settings, or over another patch; `browser`, `llm` and `webSearch` are merged inside. `undefined` says nothing. */
export function mergeSettings<S extends Settings | SettingsPatch>(base: S, patch: SettingsPatch): S {
  const { browser, llm, webSearch, ...rest } = patch;
  return {
    ...base,
    ...said(rest),
    ...(browser === undefined ? {} : { browser: { ...base.browser, ...said(browser) } }),
    ...(llm === undefined ? {} : { llm: { ...base.llm, ...said(llm) } }),
    ...(webSearch === undefined ? {} : { webSearch: { ...base.webSearch, ...said(webSearch) } }),
  };
}

function said<T extends object>(patch: T): Partial<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
}
