import { idOf, titleOf } from './draw.ts';
import { type DrawnForm, VEILS } from './drawn.ts';
import { drawInPage, type PageConfig } from './in-page.ts';
import { type BesidesConfig, besidesInPage } from './in-page-besides.ts';
import { carrierInPage } from './in-page-carrier.ts';
import { PERSON } from './person.ts';
import { WORDS } from './words.ts';

/** The page where the program is sent to: the form, or what leads to it. */
export function entryPage(form: DrawnForm): string {
  const elsewhere = form.formUrl.startsWith(new URL(form.url).origin) ? null : form.formUrl;
  if (form.framed) return framePage(form);
  if (elsewhere !== null && form.foreign?.how === 'page-refresh')
    return html(form, `<meta http-equiv="refresh" content="0; url=${elsewhere}">`, '');
  if (elsewhere !== null && form.foreign?.how === 'page-script')
    return html(form, '', `<script>location.href = ${JSON.stringify(elsewhere)}</script>`);
  return formPage(form, 0);
}

/** The form at one of its steps; `problem` as the answer to having sent it. */
export function formPage(form: DrawnForm, at: number, problem = false): string {
  const words = WORDS[form.language];
  const [first, last] = PERSON.basics.name.split(' ');
  const config: PageConfig = {
    ...{ form, at, problem },
    id: idOf(form.seed),
    labels: words.labels,
    thanks: words.thanks,
    trouble: words.problem,
    counts: form.steps.map((_, index) => words.step(index + 1, form.steps.length)),
    thanksUrl: thanksUrl(form),
    handUrl: `/${idOf(form.seed)}/hand`,
    typed: { first: first ?? '', last: last ?? '', email: PERSON.basics.email, phone: PERSON.basics.phone },
  };
  const { besides } = form;
  const beside: BesidesConfig = {
    besides,
    style: besides?.kind === 'veil' ? (VEILS[besides.veil] ?? '') : '',
    words: { ...words, phone: words.labels.phone },
    toldUrl: toldUrl(form),
  };
  if (form.shape === 'one-form-steps') config.counts = [words.step(1, 2)];
  const script = `(${drawInPage})(${JSON.stringify(config)}, (${carrierInPage})(), (${besidesInPage})(${JSON.stringify(beside)}))`;
  return html(
    form,
    '',
    `<div id="root"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`,
  );
}

export function thanksPage(form: DrawnForm): string {
  return html(form, '', `<h2>${WORDS[form.language].thanks}</h2>`);
}

export function thanksUrl(form: DrawnForm): string {
  return `${form.sendUrl}/thanks`;
}

/** Hears of what was typed where nobody asked for it. */
export function toldUrl(form: DrawnForm): string {
  return `/${idOf(form.seed)}/told`;
}

function framePage(form: DrawnForm): string {
  return html(form, '', `<iframe src="${form.formUrl}" width="900" height="900"></iframe>`);
}

function html(form: DrawnForm, head: string, body: string): string {
  const captcha =
    form.foreign?.how === 'captcha'
      ? `<iframe src="/recaptcha/api2/anchor/${idOf(form.seed)}" title="reCAPTCHA" width="304" height="78"></iframe>`
      : '';
  return `<!doctype html><html lang="${form.language}"><head><meta charset="utf-8"><title>Engineer</title>${head}</head>
<body><h1>${titleOf(form.seed)}</h1><p>Acme builds machines.</p>${body}${captcha}</body></html>`;
}
