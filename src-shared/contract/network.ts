import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Contact, OutreachKind } from '#shared/domain/contact.ts';
import { OutreachDraft, OutreachStep } from '#shared/domain/outreach.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

const Company = z.object({ company: z.string().trim().min(1).max(300) });

const Outreach = z.object({
  id: z.string(),
  kind: OutreachKind,
  role: z.string().trim().max(200).default(''),
  premium: z.boolean(),
});

export const network = {
  searches: procedure("Searches for people at a company, to open in the user's own browser")
    .input(Company)
    .output(
      z.array(
        z.object({
          kind: z.enum(['alumni', 'place', 'employer']),
          why: z.string(),
          query: z.string(),
          url: z.string(),
        }),
      ),
    ),
  find: procedure('Make the three searches with the search that is set up, and keep whom they find')
    .input(Company)
    .output(
      z.object({
        /** How many results there were; 0 also where no search is set up. */
        results: z.number().int(),
        added: z.number().int(),
        people: z.array(Contact),
      }),
    ),
  addPasted: procedure('People in pasted search results, kept for their company')
    .input(Company.extend({ text: z.string().max(500_000), why: z.string().max(500).default('') }))
    .output(z.object({ added: z.number().int(), people: z.array(Contact) })),
  importConnections: procedure("Read LinkedIn's own Connections.csv, on this machine")
    .input(z.object({ csv: z.string() }))
    .output(z.object({ added: z.number().int(), known: z.number().int(), skipped: z.number().int() })),
  atCompany: procedure('People at a company that the user knows or found')
    .input(Company)
    .output(z.array(Contact)),
  overview: procedure('How many people are stored, whom the user is writing to, and who is due today')
    .input(Nothing)
    .output(z.object({ total: z.number().int(), inHand: z.array(Contact), due: z.array(Contact) })),
  save: procedure("Change a person's state or reminder").input(Contact).output(Contact),
  remove: procedure('Remove a person')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
  draft: procedure('A first message to a person, within the limit of a note, without a model')
    .input(Outreach)
    .output(OutreachDraft),
  write: procedure(
    'The same in the words of a model, heard while it writes; what is too long or says more than is stored is left as it was',
  )
    .input(Outreach)
    .output(eventIterator(OutreachStep)),
};
