import { type Html, html } from '../html.ts';
import type { Posting } from '../posting.ts';
import { payLine } from './pay-line.ts';

/** The posting's text for people: introduction, lists under headings, pay, notes. */
export function postingText(posting: Posting): Html {
  return html`<p>${posting.company.about}</p>
<p>${posting.intro}</p>
${section('What you will do', posting.responsibilities)}
${section('What you bring', posting.requirements)}
${section('Nice to have', posting.niceToHave)}
${section('What we offer', posting.benefits)}
${posting.salary !== null && html`<p><strong>Pay:</strong> ${payLine(posting.salary)}</p>`}
${posting.notes.map((note) => html`<p>${note}</p>`)}`;
}

function section(heading: string, items: readonly string[]): Html | null {
  if (items.length === 0) return null;
  return html`<h3>${heading}</h3>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
