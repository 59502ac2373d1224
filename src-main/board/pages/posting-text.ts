import { type Html, html } from '../html.ts';
import type { Posting } from '../posting.ts';
import { payLine } from './pay-line.ts';

/** The posting's text for people: introduction, lists under headings, pay, notes. */
export function postingText(posting: Posting): Html {
  const { words } = posting.company;
  return html`<p>${posting.company.about}</p>
<p>${posting.intro}</p>
${section(words.do ?? 'What you will do', posting.responsibilities)}
${section(words.bring ?? 'What you bring', posting.requirements)}
${section(words.nice ?? 'Nice to have', posting.niceToHave)}
${section(words.offer ?? 'What we offer', posting.benefits)}
${posting.salary !== null && html`<p><strong>${words.pay ?? 'Pay:'}</strong> ${payLine(posting.salary)}</p>`}
${posting.notes.map((note) => html`<p>${note}</p>`)}`;
}

function section(heading: string, items: readonly string[]): Html | null {
  if (items.length === 0) return null;
  return html`<h3>${heading}</h3>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
