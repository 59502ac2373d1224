import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { quietProfile } from '#main/browser/quiet-profile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobai-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const settings = (): unknown => JSON.parse(readFileSync(join(folder, 'Default', 'Preferences'), 'utf8'));
const write = (text: string): void => {
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), text);
};

it('makes a profile that follows no hints of pages', () => {
  quietProfile(folder);
  expect(settings()).toEqual({ net: { network_prediction_options: 2 } });
});

it('keeps every other setting of a profile', () => {
  write('{"net":{"x":1,"network_prediction_options":0},"intl":{"accept_languages":"de"}}');
  quietProfile(folder);
  expect(settings()).toEqual({
    net: { x: 1, network_prediction_options: 2 },
    intl: { accept_languages: 'de' },
  });
});

it.each(['', 'null', '[1]', '{"net":'])('begins anew where the settings are not readable (%j)', (text) => {
  write(text);
  quietProfile(folder);
  expect(settings()).toEqual({ net: { network_prediction_options: 2 } });
});
