import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux shows what can draw: a card's own driver, one of a vendor's, and Windows' under WSL. */
const DRAWS = /^(card\d+|renderD\d+|nvidia\d+|dxg)$/;

/**
 * Whether this machine has something that draws for a browser. Without, as on most virtual machines, a browser plays one
 * by computing it, at half as much again of the machine's time; it does better to draw by itself. Anything but Linux has.
 */
export function hasGraphics(platform: NodeJS.Platform = process.platform, devices = '/dev'): boolean {
  if (platform !== 'linux') return true;
  return [...namesIn(devices), ...namesIn(join(devices, 'dri'))].some((name) => DRAWS.test(name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
