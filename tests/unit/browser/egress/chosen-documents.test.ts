import { expect, it } from 'vitest';
import { createFormGuard } from '#main/browser/egress/form-guard.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';

const OWN = 'https://jobs.acme.example';
const CV = 'Ada Byron - Resume.pdf';
const parts = (boxes: Record<string, string>) =>
  Object.entries(boxes)
    .map(([name, value]) => `name="${name}"\r\n\r\n${value}\r\n`)
    .join('\n');
const WHO = { name: 'Ada Byron', email: 'ada@example.org' };

function judge(
  more: Partial<Outgoing> & { path?: string; stepping?: boolean; boxes?: Record<string, string> },
) {
  const guard = createFormGuard({ held: () => false, pageUrl: () => `${OWN}/1`, onHeld: () => undefined });
  guard.watchFor([...Object.values(WHO), '+44 20 7946 0000', 'six weeks from today', 'Yes']);
  guard.watchContact(Object.values(WHO));
  guard.watchDocument({ name: CV, start: Buffer.from('%PDF-1.7 and what comes then') });
  guard.startFilling([OWN]);
  if (more.stepping) guard.press();
  const { path = '/parse-resume', boxes = WHO, ...rest } = more;
  const body = parts(boxes);
  const verdict = guard.judge({
    ...{ method: 'POST', url: new URL(path, OWN), kind: 'data', file: true, files: [CV], sealed: false },
    ...{ body, chosen: '', carried: guard.count(body), ...rest },
  });
  return { ...verdict, held: guard.traffic().held };
}

it.each(['/parse-resume', '/api/resumes/upload', '/jobs/12/attachments'])(
  'lets a chosen resume go to a reader of resumes of the form’s own site with name and address: %s',
  (path) => {
    expect(judge({ path }).pass).toBe(true);
  },
);

it.each<[string, Parameters<typeof judge>[0]]>([
  ['a phone number as well', { boxes: { ...WHO, phone: '+44 20 7946 0000' } }],
  ['an answer as well', { boxes: { ...WHO, notice: 'six weeks from today' } }],
  ['a short answer as well', { boxes: { ...WHO, permit: 'yes' } }],
  ['an answer in its address', { path: '/parse-resume?n=six%20weeks%20from%20today' }],
  ['a press', { stepping: true }],
  ['a file that was not chosen', { files: [CV, 'letter.pdf'] }],
  ['what can not be looked into', { sealed: true }],
  ['no file', { file: false, files: [], path: '/upload.php' }],
  ['an address that sends', { path: '/apply/submit' }],
  ['an address that says nothing', { path: '/receive' }],
  ['another site', { path: 'https://collector.example/parse-resume' }],
])('holds it with %s', (_what, more) => {
  expect(judge(more).pass).toBe(false);
});

it('says of what it held whether it would have gone to the form’s own site', () => {
  expect(judge({ boxes: { ...WHO, permit: 'yes' } }).held).toMatchObject([{ ofForm: true, carried: 2 }]);
  expect(judge({ path: 'https://collector.example/parse-resume' }).held).toMatchObject([{ ofForm: false }]);
});
