import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageKind } from '#main/shell/updates/package-kind.ts';

let resources = '';
beforeEach(() => {
  resources = mkdtempSync(join(tmpdir(), 'jobai-kind-'));
});
afterEach(() => rmSync(resources, { recursive: true, force: true }));

const kind = (platform: NodeJS.Platform, over: { isPackaged?: boolean; appImage?: string } = {}) =>
  packageKind({ isPackaged: true, appImage: undefined, platform, resources, ...over });

test('a copy is replaced as it was installed, and one that was only unpacked is not', () => {
  expect(kind('linux', { appImage: '/home/a/JobAI.AppImage' })).toBe('appimage');
  expect(kind('linux', { appImage: 'JobAI.AppImage' })).toBe('folder');
  expect(kind('linux')).toBe('folder');
  writeFileSync(join(resources, 'package-type'), 'deb\n');
  expect(kind('linux')).toBe('deb');
  expect(kind('linux', { isPackaged: false })).toBe('folder');
  expect(kind('win32')).toBe('folder');
  expect(kind('darwin')).toBe('mac');
});
