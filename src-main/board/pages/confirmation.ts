import { type Html, html } from '../html.ts';
import type { Company } from '../posting.ts';
import { frame } from './frame.ts';

/** What an applicant sees after sending, with the reference number. */
export function confirmationPage(company: Company, title: string, reference: string): Html {
  const { words, language } = company;
  return frame(
    { title: `Application received - ${company.name}`, style: company.style, language },
    html`<main class="confirmation" id="application_confirmation">
<h1>${words.thanks ?? 'Thank you for applying'}</h1>
<p>${words.received ?? html`Your application for <strong>${title}</strong> at ${company.name} has been received.`}</p>
<p>${words.reference ?? 'Your reference number is'} <strong data-reference="${reference}">${reference}</strong>.</p>
<p>This is a practice board on your own machine: nobody but you can see what you sent.</p>
<p><a href="/received#${reference}">See what the employer received</a></p>
<p><a href="/${company.token}">More jobs at ${company.name}</a></p>
</main>`,
  );
}
