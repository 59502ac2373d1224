import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasGraphics } from '#main/browser/has-graphics.ts';

let devices: string;

beforeEach(() => {
  devices = mkdtempSync(join(tmpdir(), 'devices-'));
});
afterEach(() => rmSync(devices, { recursive: true, force: true }));

describe('what draws', () => {
  it.each([['dri/card0'], ['dri/renderD128'], ['nvidia0'], ['dxg']])('is seen by %s', (device) => {
    mkdirSync(join(devices, 'dri'));
    writeFileSync(join(devices, device), '');
    expect(hasGraphics('linux', devices)).toBe(true);
  });

  it('is missed where no device of the kind stands', () => {
    expect(hasGraphics('linux', devices)).toBe(false);
    mkdirSync(join(devices, 'dri', 'by-path'), { recursive: true });
    writeFileSync(join(devices, 'fb0'), '');
    expect(hasGraphics('linux', devices)).toBe(false);
    expect(hasGraphics('linux', join(devices, 'none'))).toBe(false);
  });

  it('is there on other systems', () => {
    expect(hasGraphics('darwin', devices)).toBe(true);
    expect(hasGraphics('win32', devices)).toBe(true);
  });
});
