import { expect, test } from 'vitest';
import { applicationMail } from '#shared/tracker/application-mail.ts';

const ABOUT = { role: 'Baker', company: 'Kiln', name: 'Ann Lee', reference: '', letter: null };

test.each(['en', 'de', 'fr', 'es', 'nl', 'pt', 'pl', 'cs'])(
  'in %s it is whole, with nothing left to fill in',
  (language) => {
    const { subject, text } = applicationMail({ ...ABOUT, reference: 'KB-22', language });
    expect(subject).toMatch(/Baker.*KB-22/);
    expect(text).toMatch(/Baker[\s\S]*Ann Lee/);
    expect(subject + text).not.toMatch(/[{}]|undefined/);
  },
);

test('the letter of the job is its text, and no reference adds nothing', () => {
  const mail = applicationMail({ ...ABOUT, letter: 'Dear bakers', language: 'fi' });
  expect(mail).toEqual({ subject: 'Application: Baker', text: 'Dear bakers' });
});
