import { expect, it } from 'vitest';
import { cleanLabel } from '#main/forms/read/clean-label.ts';

it.each([
  ['First Name *', 'First Name', true, false],
  ['Please tell us about your visa*Required', 'Please tell us about your visa', true, false],
  ['Phone number (optional)', 'Phone number', false, true],
  ['Vorname (Pflichtfeld)', 'Vorname', true, false],
  ['Required. I agree to the terms.*', 'I agree to the terms.', true, false],
  ['Resume/CV✱', 'Resume/CV', true, false],
  ['Is visa sponsorship required', 'Is visa sponsorship required', false, false],
  ['Name:', 'Name', false, false],
])('%s', (raw, text, required, optional) => {
  expect(cleanLabel(raw)).toEqual({ text, required, optional });
});
