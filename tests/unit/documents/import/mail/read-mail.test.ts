import { expect, test } from 'vitest';
import { readEml } from '#main/documents/import/mail/read-eml.ts';
import { readPastedMail } from '#main/documents/import/mail/read-pasted-mail.ts';

const eml = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1');

test('encoded heads, an old charset and attachments are read', async () => {
  const mail = await readEml(
    eml(
      'From: =?utf-8?B?SsO8cmdlbiBLZXJu?= <kern@acme.example>',
      'Subject: =?iso-8859-1?Q?R=FCckfrage?=',
      'Date: Mon, 04 May 2026 09:00:00 +0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'K=F6nnten Sie uns bitte Ihr Zeugnis schicken?',
      '--x',
      'Content-Type: application/pdf; name="Stelle.pdf"',
      'Content-Disposition: attachment; filename="Stelle.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--x--',
    ),
  );
  expect(mail).toMatchObject({
    from: 'Jürgen Kern <kern@acme.example>',
    subject: 'Rückfrage',
    sentAt: '2026-05-04T07:00:00.000Z',
    automatic: false,
    files: ['Stelle.pdf'],
  });
  expect(mail.text).toContain('Könnten Sie uns bitte Ihr Zeugnis schicken?');
});

test('a mail of HTML alone is read as its words; an automatic answer is known by its head', async () => {
  const mail = await readEml(
    eml(
      'From: a@b.example',
      'Subject: x',
      'Auto-Submitted: auto-replied',
      'Content-Type: text/html',
      '',
      '<html><body><style>p{}</style><p>Hello Ada</p><p>We offer you the job.</p><script>bad()</script></body></html>',
    ),
  );
  expect(mail.text).toMatch(/^Hello Ada\s+We offer you the job\.$/);
  expect(mail.automatic).toBe(true);
});

test('the time of an invitation that a mail carries is read', async () => {
  const mail = await readEml(
    eml(
      'From: a@b.example',
      'Subject: Interview',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'See you then.',
      '--x',
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
      '',
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Paris:20260512T140000',
      'DTEND;TZID=Europe/Paris:20260512T150000',
      'LOCATION:12 rue du Port',
      'END:VEVENT',
      'END:VCALENDAR',
      '--x--',
    ),
  );
  expect(mail.times).toMatchObject([
    { startsAt: '2026-05-12T14:00', timeZone: 'Europe/Paris', minutes: 60, where: '12 rue du Port' },
  ]);
});

test('what is no mail is refused', async () => {
  await expect(readEml(new Uint8Array())).rejects.toThrow('no e-mail');
});

test('the head of a pasted mail is taken off; words without one stay whole', () => {
  expect(
    readPastedMail('Von: Kern <k@acme.example>\nBetreff: Termin\nDatum: heute\n\nGuten Tag'),
  ).toMatchObject({
    from: 'Kern <k@acme.example>',
    subject: 'Termin',
    text: 'Guten Tag',
  });
  expect(readPastedMail('Note: we moved.\nBye').text).toBe('Note: we moved.\nBye');
});
