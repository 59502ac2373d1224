import { z } from 'zod';
import { Contact, OutreachKind } from '#shared/domain/contact.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

const Company = z.object({ company: z.string().trim().min(1).max(300) });

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
  draft: procedure('A first message to a person, within the limit of a note')
    .input(
      z.object({
        id: z.string(),
        kind: OutreachKind,
        role: z.string().trim().max(200).default(''),
        premium: z.boolean(),
      }),
    )
    .output(
      z.object({
        note: z.string(),
        limit: z.number().int(),
        utf16: z.number().int(),
        graphemes: z.number().int(),
        email: z.string(),
      }),
    ),
};
