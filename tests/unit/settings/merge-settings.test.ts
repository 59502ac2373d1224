import { expect, test } from 'vitest';
import { mergeSettings } from '#main/settings/merge-settings.ts';
import { DEFAULT_SETTINGS, SettingsPatch } from '#shared/domain/settings.ts';

const GROUPED = Object.entries(DEFAULT_SETTINGS).filter(
  ([, value]) => value !== null && typeof value === 'object' && !Array.isArray(value),
);

test.each(GROUPED)('a patch of one part of %s leaves its other parts', (name, value) => {
  for (const [key, one] of Object.entries(value as object)) {
    const patch = SettingsPatch.safeParse({ [name]: { [key]: one } });
    // What takes no part of itself is laid over as a whole, or by keys of the user's own.
    if (!patch.success) continue;
    expect(mergeSettings(DEFAULT_SETTINGS, patch.data)[name as keyof typeof DEFAULT_SETTINGS]).toEqual(value);
  }
});

test('a patch lies over a patch', () => {
  expect(mergeSettings({ reminders: { hour: 7 } }, { reminders: { followUpDays: [5] } })).toEqual({
    reminders: { hour: 7, followUpDays: [5] },
  });
});
