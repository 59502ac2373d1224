import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer, apply, outcomeOf } from './apply-harness.ts';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let pages: Awaited<ReturnType<typeof servePages>>;
const resume = { path: join(browser.profileDir, 'file-17.bin'), name: 'Ada Byron - Resume.pdf' };
beforeAll(async () => {
  pages = await servePages();
  await browser.warmUp();
  writeFileSync(resume.path, '%PDF-1.4 a resume');
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});
const bodiesTo = (path: string): string[] =>
  pages.received.filter((one) => one.path === path).map((one) => one.body);

describe('filling in and sending a form', () => {
  it('fills in a Greenhouse form with react-select boxes, and the page’s own state holds all of it', async () => {
    const { report, asked, journal } = await apply(browser.host, {
      url: pages.url('greenhouse.html'),
      resume,
      answers: [
        answer('Are you legally authorized to work in Germany?', 'Yes', 'auth.authorized'),
        answer('Do you require sponsorship?', 'No', 'auth.sponsorship'),
      ],
      says: {
        'Why do you want to work at Example Robotics?': 'I like robots.',
        'Which of these have you run in production?': 'Kubernetes; Nomad',
      },
    });
    expect(asked).toHaveLength(1);
    expect(report.fields.filter((field) => field.status === 'failed')).toEqual([]);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(report.submitted).toBe('confirmed');
    expect(JSON.parse(bodiesTo('/submit/greenhouse')[0] ?? '{}')).toEqual({
      first_name: 'Ada',
      last_name: 'Byron',
      email: 'ada@example.org',
      country: 'United Kingdom +44',
      phone: '+44 7700 900123',
      'candidate-location': 'London, England, United Kingdom',
      resume: 'Ada Byron - Resume.pdf',
      question_100: 'https://www.linkedin.com/in/ada',
      question_101: 'Yes',
      question_102: 'No',
      question_103: 'I like robots.',
      'question_104[]_1': true,
      'question_104[]_2': true,
    });
    expect(outcomeOf(report, 'Gender')).toMatchObject({ status: 'left-to-user', value: '' });
  });

  it('fills in a Lever form and leaves the optional personal questions to the user', async () => {
    const { report, journal } = await apply(browser.host, {
      url: pages.url('lever.html'),
      resume,
      letterText: 'Dear team,\n\nhello.',
      says: {
        'Are you willing to work from our Leeds office two days a week?': 'Yes',
        'What is your notice period?': 'One month',
      },
    });
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(report.fields.filter((field) => field.status === 'failed')).toEqual([]);
    expect(outcomeOf(report, 'Pronouns')?.status).toBe('left-to-user');
    const [body = ''] = bodiesTo('/submit/lever');
    expect(body).toContain('filename="Ada Byron - Resume.pdf"');
    expect(body).toMatch(/name="name"\r\n\r\nAda Byron/);
    expect(body).toMatch(/name="cards\[a1\]\[field0\]"\r\n\r\nYes/);
    expect(body).not.toContain('consent[marketing]');
  });

  it('fills in an Ashby form: buttons, suggestions that come late, an upload that empties its input', async () => {
    const { report, journal } = await apply(browser.host, {
      url: pages.url('ashby.html'),
      resume,
      answers: [answer('How did you hear about us?', 'LinkedIn', 'referral.how-heard')],
      says: { 'Are you authorized to work in the UK?': 'Yes' },
    });
    expect(report.fields.filter((field) => field.status === 'failed')).toEqual([]);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(JSON.parse(bodiesTo('/submit/ashby')[0] ?? '{}')).toMatchObject({
      _systemfield_name: 'Ada Byron',
      _systemfield_email: 'ada@example.org',
      _systemfield_resume: 'Ada Byron - Resume.pdf',
      'loc-1': 'London, England, United Kingdom',
      authorized: 'Yes',
      u1_src: 'LinkedIn',
    });
  });

  it('goes through steps, mends what a step turned down, and fills in a question that an answer brought up', async () => {
    const { report, asked, journal } = await apply(browser.host, {
      url: pages.url('steps.html'),
      says: {
        'How Did You Hear About Us?': 'Job board',
        'Have you worked here before?': 'No',
        'How many years have you led teams?': '3',
      },
      answers: [
        answer('Do you want to work remotely?', 'Yes'),
        answer('From which city would you work?', 'Leeds'),
      ],
      hooks: {
        ask: async (fields) => {
          const words: Record<string, string> = {
            'How Did You Hear About Us?': 'Job board',
            'Have you worked here before?': 'No',
            'How many years have you led teams?': '3',
            'Postal Code': '12345',
          };
          questions.push(...fields.map((field) => `${field.label} ${field.help}`.trim()));
          return fields.map((field) => ({
            fieldId: field.id,
            value: words[field.label] ?? '',
            remember: false,
          }));
        },
      },
    });
    expect(asked).toEqual([]);
    expect(report.steps).toBe(3);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(questions).toContain('Postal Code The form says: Enter a postal code with 5 digits.');
    expect(JSON.parse(bodiesTo('/submit/steps')[0] ?? '{}')).toMatchObject({
      source: 'Job board',
      worker: 'false',
      'legalName--firstName': 'Ada',
      postalCode: '12345',
      years: '3',
      where: 'Leeds',
    });
  });
  const questions: string[] = [];

  it('fills in a form inside a frame', async () => {
    const before = bodiesTo('/submit/plain').length;
    const { journal } = await apply(browser.host, {
      url: pages.url('frames.html'),
      says: { 'What would you change first?': 'The build.' },
    });
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(bodiesTo('/submit/plain')).toHaveLength(before + 1);
  });

  it('fills in drawn widgets, editors and shadow roots', async () => {
    const { report } = await apply(browser.host, {
      url: pages.url('widgets.html'),
      canSubmit: false,
      answers: [
        answer('Shirt size', 'Large'),
        answer('Do you have a driving licence?', 'No'),
        answer('Preferred shift', 'Late'),
        answer('Available at weekends', 'Yes'),
        answer('Main language', 'Java'),
        answer('Tell us about yourself', 'I build engines.'),
        answer('Start date', '2027-02-01'),
        answer('Available from', '2027-02-01', 'availability.start'),
        answer('Nationality', 'British'),
      ],
    });
    const values = report.fields.map((field) => [field.label, field.status, field.readBack]);
    expect(values).toEqual([
      ['Shirt size', 'filled', 'Large'],
      ['Do you have a driving licence?', 'filled', 'No'],
      ['Preferred shift', 'filled', 'Late'],
      ['Available at weekends', 'filled', 'Yes'],
      ['Main language', 'filled', 'Java'],
      ['Tell us about yourself', 'filled', 'I build engines.'],
      ['Start date', 'filled', '01/02/2027'],
      ['Available from', 'filled', '2027-02-01'],
      ['Ref (fixed)', 'skipped', 'X-1'],
      ['Nationality', 'filled', 'British'],
    ]);
  });

  it('fills in menus over hidden lists, and dates in parts', async () => {
    const { report } = await apply(browser.host, {
      url: pages.url('parts.html'),
      canSubmit: false,
      answers: [
        answer('Region', 'South', 'address.region'),
        answer('Phone Device Type', 'Mobile'),
        answer('When did you last move?', '2021-03-17'),
      ],
      says: { 'How did you hear about us?': '', 'Full Name': '' },
    });
    const values = report.fields.map((field) => [field.label, field.status, field.readBack]);
    expect(values).toEqual(
      expect.arrayContaining([
        ['Region', 'filled', 'South'],
        ['Phone Device Type', 'filled', 'Mobile'],
        // A name is known, but only the user signs.
        ['Full Name', 'left-to-user', null],
        ['From', 'filled', expect.stringMatching(/^\d{4}-\d{2}$/)],
        ['When did you last move?', 'filled', '2021-03-17'],
      ]),
    );
  });

  it('fills in drawn toggles and radios that each have a shadow root', async () => {
    const { report } = await apply(browser.host, {
      url: pages.url('traits.html'),
      canSubmit: false,
      answers: [
        answer('State', 'Ohio', 'address.region'),
        answer('Do you speak Dutch?', 'Yes'),
        answer('I own a bicycle', 'Yes'),
        answer('Would you move to Leeds?', 'Yes, later'),
        answer('Salary expectations (EUR per year)', '65k', 'salary.expected'),
      ],
      says: {},
    });
    const values = report.fields.map((field) => [field.label, field.status, field.readBack]);
    expect(values).toEqual(
      expect.arrayContaining([
        ['Do you speak Dutch?', 'filled', 'Yes'],
        ['I own a bicycle', 'filled', 'Yes'],
        ['Would you move to Leeds?', 'filled', 'Yes, later'],
        ['Salary expectations (EUR per year)', 'filled', '65000'],
      ]),
    );
  });
});
