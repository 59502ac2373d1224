import { readdirSync, readFileSync } from 'node:fs';

/** Ends the browser that works on this data folder, as its user does by closing its window. */
export function closeChrome(dataDir: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const isBrowser = (pid: string) => {
    const words = wordsOf(pid);
    return words.some((word) => word.includes(`--user-data-dir=${dataDir}/`)) && !words.some(isPart);
  };
  const browsers = pids.filter(isBrowser);
  if (browsers.length === 0) throw new Error(`No browser works on ${dataDir}.`);
  for (const pid of browsers) process.kill(Number(pid), 'SIGTERM');
}

/** The processes within a browser say their type. */
const isPart = (word: string): boolean => word.includes('--type=');

function wordsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It ended meanwhile.
    return [];
  }
}
