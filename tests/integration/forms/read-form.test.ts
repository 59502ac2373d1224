import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { detectVendor } from '#main/forms/vendors/detect-vendor.ts';
import { knowOwnBoard } from '#main/forms/vendors/own-board.ts';
import type { FormField } from '#shared/domain/form.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

const signal = new AbortController().signal;
/** What a person sees, a line a question: `* type key | label | options`. */
async function seenOn(urlOrFile: string): Promise<string[]> {
  const { fields } = await readForm(browser.host, urlOrFile, signal);
  return fields.filter((field) => field.visible && !field.decoy && field.type !== 'hidden').map(line);
}
function line({ required, type, key, label, options }: FormField): string {
  const shown =
    options.length > 6 ? `${options.length} options` : options.map((option) => option.label).join(' / ');
  return `${required ? '*' : ' '} ${type} ${key} | ${label}${shown === '' ? '' : ` | ${shown}`}`;
}

describe('reading forms in the styles of vendors', () => {
  it('reads a Greenhouse form: react-select boxes, hidden uploads, and nothing of the page around', async () => {
    expect(await seenOn(pages.url('greenhouse.html'))).toEqual([
      '* text name.first | First Name',
      '* text name.last | Last Name',
      '  text name.preferred | Preferred First Name',
      '* text email | Email',
      '* combobox address.country | Country',
      '* tel phone | Phone',
      '* combobox location | Location (City)',
      '* file resume.file | Resume/CV',
      '  file letter.file | Cover Letter',
      '  text link.linkedin | LinkedIn Profile',
      '* combobox auth.authorized | Are you legally authorized to work in Germany?',
      '* combobox auth.sponsorship | Will you now or in the future require visa sponsorship?',
      '* textarea custom | Why do you want to work at Example Robotics?',
      '* checkbox-group custom | Which of these have you run in production? | Kubernetes / Nomad / None of these',
      '  combobox eeo.gender | Gender',
      '  combobox eeo.hispanic | Are you Hispanic/Latino?',
    ]);
  });

  it('marks the field that is out of sight as a decoy', async () => {
    const { fields } = await readForm(browser.host, pages.url('greenhouse.html'), signal);
    expect(fields.filter((field) => field.decoy).map((field) => field.dom.name)).toContain('website_confirm');
  });

  it('reads a Lever form: cards, lists of radios, links', async () => {
    expect(await seenOn(pages.url('lever.html'))).toEqual([
      '* file resume.file | Resume/CV',
      '* text name.full | Full name',
      '  checkbox-group pronouns | Pronouns | She/her / He/him / They/them',
      '* email email | Email',
      '  text phone | Phone',
      '  text location | Current location',
      '  text work.company | Current company',
      '  text link.linkedin | LinkedIn URL',
      '  text link.github | GitHub URL',
      '* radio custom | Are you willing to work from our Leeds office two days a week? | Yes / No',
      '* textarea notice.period | What is your notice period?',
      '  select referral.how-heard | How did you hear about this job? | LinkedIn / A friend',
      '  textarea letter.text | Add a cover letter or anything else you want to share.',
      '  checkbox consent.marketing | Example Robotics can contact me about future job opportunities for up to 1 year',
    ]);
  });

  it('reads an Ashby form: stars drawn by a style, buttons for yes and no, a file input that is not displayed', async () => {
    expect(await seenOn(pages.url('ashby.html'))).toEqual([
      '* text name.full | Name',
      '* email email | Email',
      '* file resume.file | Resume',
      '* combobox location | Where are you based?',
      '* toggle auth.authorized | Are you authorized to work in the UK? | Yes / No',
      '* radio referral.how-heard | How did you hear about us? | LinkedIn / Friend or colleague',
      '  textarea custom | What is the hardest bug you have fixed?',
    ]);
  });

  it('reads what each box takes: bounds, steps, lengths and patterns with their words', async () => {
    const { fields } = await readForm(browser.host, pages.url('limits.html'), signal);
    expect(fields.map(({ dom, limits }) => [dom.name, limits])).toEqual([
      ['full_name', undefined],
      ['lamps', { min: '0', max: '60', step: '1' }],
      ['height', { min: '1', step: '0.01' }],
      ['night', { min: '2026-12-03', max: '2027-02-28' }],
      ['pass', { pattern: '[A-Z]{2}-\\d{2}', patternWords: 'two letters, a dash, two figures' }],
      ['sea', { minLength: 5, maxLength: 40 }],
      ['since', undefined],
      ['watches', { min: '2', step: '0.5' }],
    ]);
  });

  it('reads of a form that the browser does not check only what can be typed', async () => {
    const { fields } = await readForm(browser.host, pages.url('unchecked.html'), signal);
    expect(fields.map(({ dom, limits }) => [dom.name, limits])).toEqual([
      ['full_name', undefined],
      ['lamps', undefined],
      ['pass', undefined],
      ['sea', { maxLength: 40 }],
    ]);
  });

  it('reads the first step of a form in Workday’s style', async () => {
    expect(await seenOn(pages.url('steps.html'))).toEqual([
      '* combobox referral.how-heard | How Did You Hear About Us?',
      '* radio custom | Have you worked here before? | Yes / No',
      '* text name.first | Given Name(s)',
      '* text name.last | Family Name',
      '* text address.postal | Postal Code',
    ]);
  });

  it('reads the styles of other vendors: drawn radios, tables, bare radios, drop zones, German marks', async () => {
    expect(await seenOn(pages.url('styles.html'))).toEqual([
      '* text name.first | First name',
      '* radio custom | Can you commute to Leeds? | Yes / No',
      '* combobox education.degree | Highest degree',
      '  text address.city | City',
      '  radio age.adult | Are you over 18? | Yes / No',
      '  checkbox-group custom | Which shifts can you work? | Early / Late',
      '* file resume.file | Curriculum vitae',
      '* text name.first | Vorname',
      '* checkbox consent.privacy | I have read the privacy policy',
    ]);
  });

  it('reads upload buttons, drawn toggles, phones with flags, and radios that each have a shadow root', async () => {
    expect(await seenOn(pages.url('traits.html'))).toEqual([
      '* file resume.file | Resume/CV',
      '* combobox address.region | State',
      '* tel phone | Mobile',
      '* radio custom | Do you speak Dutch? | Yes / No',
      '  checkbox custom | I own a bicycle',
      '* radio custom | Would you move to Leeds? | Yes, at once / Yes, later / No',
      '  combobox skills | Type to Add Skills',
      '  number salary.expected | Salary expectations (EUR per year)',
    ]);
  });

  it('reads lists whose real one is hidden or elsewhere, and dates in parts as one field', async () => {
    expect(await seenOn(pages.url('parts.html'))).toEqual([
      '* combobox address.region | Region | North / South',
      '* combobox referral.how-heard | How did you hear about us?',
      '  select custom | Phone Device Type | Home / Mobile',
      '  text custom | Extension',
      '  date availability.start | Available From',
      '  select custom | Title | Ms / Mr',
      '* date work.start | From',
      '  text education.school | Institution',
      "  select education.degree | Education Level (Achieved) | Bachelor's Degree",
      '  file resume.file | Resume',
      '* text name.full | Full Name',
      '  date custom | When did you last move?',
    ]);
  });

  it('knows the vendor of a copied page by the address that the page gives for itself', async () => {
    expect((await readForm(browser.host, pages.url('parts.html'), signal)).vendor).toBe('icims');
    expect((await readForm(browser.host, pages.url('plain.html'), signal)).vendor).toBeNull();
  });

  it('takes no page for the practice board by its own word, but only the one at the address of ours', async () => {
    const tab = await browser.host.open(pages.url('claims-board.html'), { label: 'a test', signal });
    expect(await detectVendor(tab.page)).toBeNull();
    knowOwnBoard(tab.page, () => 'http://127.0.0.1:1');
    expect(await detectVendor(tab.page)).toBeNull();
    knowOwnBoard(tab.page, () => new URL(pages.url('')).origin);
    expect((await detectVendor(tab.page))?.name).toBe('practice');
    await tab.close();
  });

  it('reads a form inside a frame', async () => {
    expect(await seenOn(pages.url('frames.html'))).toEqual([
      '* text name.full | Full name',
      '* email email | Email',
      '  tel phone | Phone',
      '* textarea custom | What would you change first?',
    ]);
  });

  it('reads drawn widgets, editors, shadow roots and real selects behind drawn ones', async () => {
    expect(await seenOn(pages.url('widgets.html'))).toEqual([
      '  select custom | Shirt size | Small / Large',
      '  radio custom | Do you have a driving licence? | Yes / No',
      '  radio custom | Preferred shift | Early / Late',
      '  toggle custom | Available at weekends',
      '  select custom | Main language | JavaScript / Java',
      '* richtext custom | Tell us about yourself',
      '  date availability.start | Start date',
      '  date availability.start | Available from',
      '  text custom | Ref (fixed)',
      '* text custom | Nationality',
    ]);
  });

  it('leaves out the signs that nobody sees, and those that turn the words round', async () => {
    expect(await seenOn(pages.url('unseen.html'))).toEqual([
      '* email email | Email',
      '  tel phone | Phone',
      '  select address.country | Country | Germany / France',
      '  text custom | Shoe size now',
    ]);
  });

  it('gives the same ids when the same form is read again', async () => {
    const [first, second] = [
      await readForm(browser.host, pages.url('greenhouse.html'), signal),
      await readForm(browser.host, pages.url('greenhouse.html'), signal),
    ];
    expect(second.fields.map((field) => field.id)).toEqual(first.fields.map((field) => field.id));
    expect(new Set(first.fields.map((field) => field.id)).size).toBe(first.fields.length);
  });
});

const saved = '../shared/data/forms';
describe.skipIf(!existsSync(saved))(
  'reading saved pages of real forms (only where the folder of samples is present)',
  () => {
    it('reads the web components of a SmartRecruiters page', async () => {
      expect(await seenOn(`${saved}/smartrecruiters_wise.html`)).toEqual([
        '  file resume.file | Easy Apply',
        '* text name.first | First name',
        '* text name.last | Last name',
        '* email email | Email',
        '* email email | Confirm your email',
        '* combobox address.city | City',
        '  combobox phone.country | Country code | 245 options',
        '  tel phone | Phone number',
        '  text link.linkedin | LinkedIn',
        '  text link.other | Facebook',
        '  text link.other | X (fka Twitter)',
        '  text link.portfolio | Website',
        '* file resume.file | Resume',
        '  textarea letter.text | Let the company know about your interest working there',
      ]);
    });

    it('reads a Teamtailor page', async () => {
      const seen = await seenOn(`${saved}/teamtailor_harper.html`);
      expect(seen).toHaveLength(15);
      expect(seen.filter((field) => field.startsWith('*'))).toHaveLength(12);
      expect(seen[0]).toBe(
        '* radio auth.sponsorship | Please tell us about your visa requirements | I require sponsorship / I am already working in the UK under a sponsored visa / I have the right to work in the UK without sponsorship',
      );
    });
  },
);
