import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const PHONE = '<p><label>Phone * <input type="tel" name="phone" required></label></p>';
const NEWS =
  '<p><label><input type="checkbox" name="c7"> Send me your newsletter and add me to the talent pool</label></p>';
const SWITCH =
  '<p id="lb">Send me marketing by SMS</p><button type="button" role="switch" aria-checked="false" aria-labelledby="lb" id="sw">Off</button><input type="hidden" name="sms" id="sms" value="0">';
const YES_NO =
  '<div id="q"><p>May we send you offers of partners?</p><div><button type="button" aria-pressed="false">Yes</button><button type="button" aria-pressed="false">No</button></div></div><input type="hidden" name="share" value="">';
const asForm = (extra: string, script: string, attributes = '') =>
  asPage(
    `<form id="f" action="/receive" method="post" ${attributes}>${QUESTIONS}${PHONE}${extra}<button>Submit application</button></form><script>const set = (name, value) => { f.elements[name].value = value };${script}</script>`,
  );
/** A script that sends the form itself. */
const sends = (extra: string, body: string) =>
  asForm(
    extra,
    `f.onsubmit = async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData(f)); try { await fetch('/receive', { method: 'POST', body: ${body} }); document.body.innerHTML = '<h1>Thank you for applying</h1>' } catch {} }`,
  );
const PARTS = 'enctype="multipart/form-data"';

const HOSTILE: Record<string, [page: string, told: RegExp]> = {
  'a switch and its hidden box': [
    asForm(SWITCH, `f.onsubmit = () => { set('sms', '1'); sw.setAttribute('aria-checked', 'true') }`),
    /chose "Send me marketing by SMS"/,
  ],
  'the hidden box alone, in parts': [
    asForm(SWITCH, `f.onsubmit = () => set('sms', 'yes')`, PARTS),
    /chose "Send me marketing by SMS"/,
  ],
  'the drawn switch alone, where what it sends has no name of it': [
    sends(
      SWITCH.replace(/<input.*/, ''),
      `(sw.setAttribute('aria-checked', 'true'), JSON.stringify({ ...data, x9: 'q' }))`,
    ),
    /chose "Send me marketing by SMS"/,
  ],
  'a drawn box': [
    sends(
      '<div role="checkbox" aria-checked="false" tabindex="0" id="sw">Add me to your talent pool</div>',
      `(sw.setAttribute('aria-checked', 'true'), new FormData(f))`,
    ),
    /chose "Add me to your talent pool"/,
  ],
  'a yes that is a button': [
    sends(YES_NO, `(q.querySelector('button').setAttribute('aria-pressed', 'true'), new FormData(f))`),
    /chose "May we send you offers of partners\?"/,
  ],
  'a yes that is a button, in its hidden box': [
    asForm(YES_NO, `f.onsubmit = () => set('share', 'yes')`),
    /chose "May we send you offers of partners\?"/,
  ],
  'a hidden box that speaks of a talent pool': [
    asForm(
      '<input type="hidden" name="talentPool" value="false">',
      `f.onsubmit = () => set('talentPool', 'true')`,
    ),
    /chose "talentPool"/,
  ],
  'another e-mail address': [
    asForm('', `f.onsubmit = () => set('email', 'other@elsewhere.example')`),
    /another answer into "Email"/,
  ],
  'another telephone, in parts': [
    asForm('', `f.onsubmit = () => set('phone', '+1 000 555 0000')`, PARTS),
    /another answer into "Phone"/,
  ],
  'another name': [asForm('', `f.onsubmit = () => set('full_name', 'Eve Mallory')`), /into "Full name"/],
  'another e-mail address, in JSON under another name': [
    sends(
      '',
      `JSON.stringify({ who: data.full_name, m: (set('email', 'other@elsewhere.example'), f.email.value) })`,
    ),
    /another answer into "Email"/,
  ],
  'a consent, in JSON under another name': [
    sends(NEWS, `JSON.stringify({ ...data, preferences: { channels: ['email'], talentPool: 'opt-in' } })`),
    /chose "Send me your newsletter/,
  ],
};

describe('a page that says more or other than was approved as it is sent', () => {
  it.each(fewOf(Object.entries(HOSTILE)))('holds and tells %s', async (_what, [page, told]) => {
    const { report, reviews, journal } = await apply(browser.host, { url: sites.page('/other', page) });
    const [first, second] = reviews.map(({ warnings }) => warnings.join(' '));
    expect(first).not.toMatch(/by itself/);
    expect(second).toMatch(told);
    // What shows at the second review is the user's to approve; what is done unseen each time never goes.
    if (report.submitted === 'confirmed') expect(second).toMatch(/chose/);
    else {
      expect(report.reason).toMatch(/by itself whenever it is sent/);
      expect([journal.at(-1), sites.sent()]).toEqual(['released', []]);
    }
  });

  it('never sends another address, however often it is approved', async () => {
    const page = asForm(
      '',
      `f.onsubmit = () => { set('email', 'other@elsewhere.example'); set('phone', '+1 000 1111') }`,
    );
    const { report, reviews, journal } = await apply(browser.host, { url: sites.page('/each', page) });
    expect([report.submitted, reviews.length, sites.sent()]).toEqual([false, 2, []]);
    expect(report.reason).toMatch(/another answer than you approved into "Email", "Phone" by itself/);
    expect(reviews[1]?.fields.find(({ label }) => label === 'Email')?.readBack).toBe('ada@example.org');
    expect(journal).toEqual(['armed', 'released', 'armed', 'released']);
  });

  it.each(
    fewOf(
      Object.entries({
        'answers in another spelling': asForm(
          '',
          `f.onsubmit = () => { set('email', ' ADA@Example.org '.trim()); set('full_name', 'BYRON, Ada'); set('phone', '+44 (0)7700-900 123') }`,
        ),
        'a number without its country, and a name in parts': asForm(
          '<input type="hidden" name="dial" value=""><input type="hidden" name="last" value="">',
          `f.onsubmit = () => { set('dial', '+44'); set('phone', '07700 900123'); set('full_name', 'Ada'); set('last', 'Byron') }`,
          PARTS,
        ),
        'JSON with others beside the user': sends(
          NEWS,
          `JSON.stringify({ job: { name: 'Data Engineer', email: 'jobs@acme.example', phone: '+1 555 0100' }, applicant: data, newsletterShown: true, marketing: false, channels: ['email'] })`,
        ),
        'JSON of its own in base64': sends(
          NEWS,
          `btoa(JSON.stringify({ first: data.full_name.split(' ')[0], last: data.full_name.split(' ')[1], mail: data.email, tel: data.phone.replace(/ /g, ''), boxes: [{ name: 'newsletter', checked: false }] }))`,
        ),
        'flags of its own beside a switch': asForm(
          SWITCH +
            '<input type="hidden" name="isMobile" value="0"><input type="hidden" name="js" value="0"><input type="hidden" name="agree_version" value="0"><input type="hidden" name="csrf" value=""><input type="hidden" name="consent_banner_shown" value="false"><input type="hidden" name="ts" value="">',
          `f.onsubmit = () => { for (const name of ['isMobile', 'js', 'agree_version', 'csrf', 'ts']) set(name, '1'); set('consent_banner_shown', 'true') }`,
        ),
        'a form that is emptied once it went': sends(
          `<p><label><input type="checkbox" name="c1"> Newsletter</label></p>${SWITCH}`,
          `(setTimeout(() => f.reset()), JSON.stringify({ a: data.full_name, b: data.email, c: data.phone }))`,
        ),
      }),
    ),
  )('lets through %s', async (_what, page) => {
    const { report, reviews } = await apply(browser.host, { url: sites.page('/honest', page) });
    expect([report.reason, reviews.at(-1)?.warnings.filter((one) => /by itself/.test(one))]).toEqual([
      '',
      [],
    ]);
    expect([report.submitted, reviews.length, sites.sent().length]).toEqual(['confirmed', 1, 1]);
  });
});
