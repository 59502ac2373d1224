/** What the browsers that can be driven are called by those who make and package them, without `.exe`. */
const NAMES =
  /^(google[ -]?chrome|chrome|chromium|microsoft[ -]?edge|msedge|brave([ -]browser)?|vivaldi)([ -]?(stable|beta|dev|unstable|canary|browser|bin|snapshot|for testing))*$/i;

/** Whether a file is called like a browser; see `docs/decisions/0012-which-program-is-a-browser.md`. */
export function isBrowserName(file: string): boolean {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  return NAMES.test(name.replace(/\.exe$/i, ''));
}
