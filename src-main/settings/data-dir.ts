import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the user's data lives when nothing else is said: the system's own place for application data,
 * the same that the window uses. `JOBAI_DATA_DIR` overrides it.
 */
export function defaultDataDir(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (env['JOBAI_DATA_DIR']) return env['JOBAI_DATA_DIR'];
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'JobAI');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'JobAI');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'JobAI');
}
