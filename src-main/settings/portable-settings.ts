import type { SettingsPatch } from '#shared/domain/settings.ts';

/** Settings that are right on any machine of the user's: without paths, ports and addresses of one machine. */
export function portableSettings(patch: SettingsPatch): SettingsPatch {
  const { baseUrls: _, api: __, telemetry: _____, updates: ______, browser, ...rest } = patch;
  const { executablePath: ___, headless: ____, address: _______, ...ofBrowser } = browser ?? {};
  return Object.keys(ofBrowser).length === 0 ? rest : { ...rest, browser: ofBrowser };
}
