import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { mailFile } from '#shared/tracker/mail-file.ts';

const MAIL = {
  from: { name: 'Inés Łuczak', address: 'ines@example.org' },
  to: 'jobs@kiln.example',
  subject: 'Bewerbung als Bäckerin für die große Backstube am Kanal (Kennziffer KB-2231)',
  text: 'Guten Tag,\n\nich möchte backen.\n\nInés Łuczak',
  files: [{ name: 'Lebenslauf (Inés).pdf', mime: 'application/pdf', base64: btoa('%PDF-1.7 x'.repeat(40)) }],
};

test('another program reads the message, its letters and its files as they were written', async () => {
  const raw = mailFile(MAIL, 'jobai-mail-1');
  const read = await PostalMime.parse(raw);
  expect(read.from).toMatchObject(MAIL.from);
  expect(read.to).toMatchObject([{ address: MAIL.to }]);
  expect(read.subject).toBe(MAIL.subject);
  expect(read.text?.trim().replaceAll('\r\n', '\n')).toBe(MAIL.text);
  const [file] = read.attachments;
  expect(file).toMatchObject({ filename: MAIL.files[0]?.name, mimeType: 'application/pdf' });
  expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toBe('%PDF-1.7 x'.repeat(40));
  expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
});

test('it opens as a draft, and a break in a subject makes no header', async () => {
  const raw = mailFile({ ...MAIL, subject: 'Hello\r\nBcc: all@evil.example', files: [] }, 'jobai-mail-2');
  const read = await PostalMime.parse(raw);
  expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  expect(read.bcc).toBeUndefined();
  expect(read.subject).toBe('Hello Bcc: all@evil.example');
});
