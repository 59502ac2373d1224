import type { Job } from '#shared/domain/job.ts';
import type { JobWarning } from '#shared/domain/job-warning.ts';
import { type ForeignContact, foreignContact } from './foreign-contact.ts';
import { moneyAsked } from './money-asked.ts';

/** What a posting's own words speak for caution. */
export function postingWarnings(job: Job): JobWarning[] {
  const quote = moneyAsked(job.description);
  const contact = foreignContact(job);
  return [
    ...(quote === null
      ? []
      : [
          {
            kind: 'money' as const,
            text: 'It asks you for money or for your bank account. An honest employer does neither before you are hired.',
            quote,
          },
        ]),
    ...(contact === null
      ? []
      : [{ kind: 'contact' as const, text: contactText(contact), quote: contact.address }]),
    ...(job.company.trim() === ''
      ? [
          {
            kind: 'no-company' as const,
            text: 'It names no company. Find out who the employer is before you send your papers.',
          },
        ]
      : []),
  ];
}

function contactText({ address, why, own }: ForeignContact): string {
  switch (why) {
    case 'free':
      return `Its contact, ${address}, is at a mail service that anybody can use, not at the company’s own domain. Small employers do this, and so do false ones: look the company up before you send your papers.`;
    case 'look-alike':
      return `Its contact, ${address}, is at a domain that looks like the company’s and is spelled otherwise. Find the right address on the company’s own site.`;
    case 'other':
      return `Its contact, ${address}, is not at ${own}, the company’s own domain. Ask the company before you send your papers.`;
  }
}
