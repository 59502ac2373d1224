import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Reply, StatusCheckStep } from '#shared/domain/reply.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

/** Employers' mails. What one says is shown and never followed. */
export const replies = {
  replies: procedure("Employers' mails that were read, newest first").input(Nothing).output(z.array(Reply)),
  readReply: procedure(
    "Read an employer's mail: whose it is, what it says, and what status it speaks for; the same mail again is answered as it stands",
  )
    .input(
      z.union([
        z.object({ text: z.string().min(1).max(200_000) }),
        z.object({ name: z.string().max(255), base64: z.string().max(40_000_000) }),
      ]),
    )
    .output(Reply),
  checkStatus: procedure(
    "Open the employer's page that the user names and read where an application stands; nothing is pressed or sent, and no status moves",
  )
    .input(z.object({ applicationId: z.string(), url: z.url({ protocol: /^https?$/ }) }))
    .output(eventIterator(StatusCheckStep)),
  giveReply: procedure('Say whose application a mail belongs to')
    .input(z.object({ id: z.string(), applicationId: z.string() }))
    .output(Reply),
  decideReply: procedure(
    'Accept or decline what a mail was taken for; only accepting moves the application. Null takes the decision back, with its move where nothing moved since',
  )
    .input(z.object({ id: z.string(), accept: z.boolean().nullable() }))
    .output(Reply),
  removeReply: procedure('Forget a mail')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
};
