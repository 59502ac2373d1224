import { postingPath } from '../board.ts';
import type { Control, FormErrors, Submission } from '../control.ts';
import { type Html, html } from '../html.ts';
import { frame } from '../pages/frame.ts';
import type { Posting } from '../posting.ts';
import { leverControl } from './control-markup.ts';
import {
  type Card,
  COMMENTS,
  CONSENT,
  cardOf,
  EEO_CONTROLS,
  LINK_CONTROLS,
  PERSONAL_CONTROLS,
} from './form.ts';
import { headline } from './posting-page.ts';

interface PageState {
  sent: Submission;
  errors: FormErrors;
  query: string;
}

/** The application, in sections. */
export function leverApplyPage(posting: Posting, { sent, errors, query }: PageState): Html {
  const render = (item: Control): Html =>
    leverControl(item, { values: sent.values[item.name] ?? [], error: errors[item.name] });
  const card = cardOf(posting);
  return frame(
    { title: `${posting.company.name} - ${posting.title} - Apply`, style: 'lever' },
    html`<main class="content">${headline(posting)}
<form id="application-form" action="${postingPath(posting)}/apply${query}" method="post" enctype="multipart/form-data">
${Object.keys(errors).length > 0 && html`<div class="error-message" role="alert">Some answers are missing or wrong. They are marked below.</div>`}
<input type="hidden" name="origin" value="practice"><input type="hidden" name="timezone" value="">
${section('Submit your application', PERSONAL_CONTROLS.map(render))}
${section('Links', LINK_CONTROLS.map(render))}
${card !== null && section(card.title, card.controls.map(render), template(card))}
${section('Additional information', [render(COMMENTS)])}
${section('U.S. Equal Employment Opportunity information (voluntary)', EEO_CONTROLS.map(render))}
${section('Consent', [render(CONSENT)])}
<button type="submit" id="btn-submit" class="postings-btn template-btn-submit" data-qa="btn-submit">Submit application</button>
</form></main>`,
  );
}

function section(title: string, questions: Html[], extra: Html | null = null): Html {
  return html`<div class="section application-form page-centered"><h4>${title}</h4>${extra}<ul>${questions}</ul></div>`;
}

/** The vendor repeats a card's questions as JSON in a hidden field. */
function template(card: Card): Html {
  const fields = card.controls.map(({ label, type, required, options }) => ({
    text: label,
    type,
    required,
    options: options.map((text) => ({ text })),
  }));
  return html`<input type="hidden" name="cards[${card.id}][baseTemplate]" value="${JSON.stringify({ id: card.id, text: card.title, fields })}">`;
}
