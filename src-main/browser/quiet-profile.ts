import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** "Never": Chrome looks up no name, opens no connection and loads no page because a page hints at it. */
const NEVER = 2;

/**
 * Writes into a browser profile, before the browser starts, that hints of pages (`dns-prefetch`, `preconnect`,
 * speculation rules) are not followed: a name that is looked up carries out what it is made of, and no such request
 * passes the gate. Chrome has no switch for it. Every other setting stays.
 */
export function quietProfile(profileDir: string): void {
  const folder = path.join(profileDir, 'Default');
  const file = path.join(folder, 'Preferences');
  const settings = readSettings(file);
  const net = isObject(settings['net']) ? settings['net'] : {};
  if (net['network_prediction_options'] === NEVER) return;
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ ...settings, net: { ...net, network_prediction_options: NEVER } });
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** None where there are none, or where Chrome could not read them either. */
function readSettings(file: string): Record<string, unknown> {
  try {
    const settings: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(settings) ? settings : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
