import type { Board } from '../board.ts';
import { postingPath } from '../board.ts';
import type { Control, FormErrors, Submission } from '../control.ts';
import { type Html, html } from '../html.ts';
import { jobPostingJsonLd } from '../job-posting-json-ld.ts';
import { frame } from '../pages/frame.ts';
import { postingText } from '../pages/posting-text.ts';
import { locationLine, type Posting } from '../posting.ts';
import { greenhouseControl } from './control-markup.ts';
import { DECOY, DEMOGRAPHIC_CONTROLS, greenhouseControls } from './form.ts';

interface PageState {
  sent: Submission;
  errors: FormErrors;
  /** Kept in the form's action, so that a fault asked for in the address holds for the submission too. */
  query: string;
}

/** Posting and application on one page. */
export function greenhousePage(board: Board, posting: Posting, state: PageState): Html {
  const { words, language } = posting.company;
  return frame(
    {
      title: `${words.title ?? 'Job Application'}: ${posting.title}, ${posting.company.name}`,
      language,
      style: 'greenhouse',
      script: 'greenhouse',
      head: html`<meta property="og:title" content="${posting.title}">${jobPostingJsonLd(posting, board.clock)}`,
    },
    html`<header class="bar"><a href="/${posting.company.token}">${words.back ?? `Back to jobs at ${posting.company.name}`}</a></header>
<main class="job-post">
<div class="job-header"><h1>${posting.title}</h1><div class="job-location">${locationLine(posting)}</div>
<a class="button" href="#application-form">${words.apply ?? 'Apply'}</a></div>
<div class="job-description">${postingText(posting)}
${posting.hiddenText !== '' && html`<div style="display:none">${posting.hiddenText}</div>`}</div>
${form(posting, state)}
</main>`,
  );
}

function form(posting: Posting, { sent, errors, query }: PageState): Html {
  const render = (item: Control): Html =>
    greenhouseControl(item, { values: sent.values[item.name] ?? [], error: errors[item.name] });
  const wrong = Object.keys(errors).length;
  const { words, voluntaryQuestions } = posting.company;
  return html`<form id="application-form" action="${postingPath(posting)}${query}" method="post" enctype="multipart/form-data">
<h2>${words.heading ?? 'Apply for this job'}</h2><p class="note"><span class="required">*</span> ${words.required ?? 'indicates a required field'}</p>
${wrong > 0 && html`<div class="error-summary" role="alert">${words.correct ?? `Please correct ${wrong === 1 ? 'the field' : `the ${wrong} fields`} below.`}</div>`}
${greenhouseControls(posting).map(render)}
<div class="offscreen" aria-hidden="true"><label for="${DECOY}">Leave this field blank</label><input type="text" id="${DECOY}" name="${DECOY}" tabindex="-1" autocomplete="off"></div>
${
  voluntaryQuestions &&
  html`<section class="eeoc"><h2>Voluntary Self-Identification</h2>
<p>Completion of this form is entirely voluntary. Whatever your decision, it will not be considered in the hiring process.</p>
${DEMOGRAPHIC_CONTROLS.map(render)}</section>`
}
<div class="grecaptcha-badge"><textarea id="g-recaptcha-response" name="g-recaptcha-response" hidden></textarea><span>protected by a practice badge</span></div>
<button type="submit" class="button primary">${words.submit ?? 'Submit application'}</button></form>`;
}
