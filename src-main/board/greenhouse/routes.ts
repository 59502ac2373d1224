import { type BoardRequest, postingOf, postingPath, type Route } from '../board.ts';
import { checkSubmission } from '../check-submission.ts';
import { confirmationPage } from '../pages/confirmation.ts';
import { readSubmission } from '../read-submission.ts';
import { receive } from '../receive.ts';
import { page, type Reply, redirect } from '../reply.ts';
import { greenhouseApiRoutes } from './api.ts';
import { DECOY, DEMOGRAPHIC_CONTROLS, greenhouseControls } from './form.ts';
import { greenhousePage } from './page.ts';

const JOB = '/(?<token>[a-z0-9-]+)/jobs/(?<id>\\d+)';

/** Pages and JSON API of the companies in Greenhouse's style. */
export const greenhouseRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^${JOB}$`), handle: show },
  { method: 'POST', pattern: new RegExp(`^${JOB}$`), handle: submit },
  { method: 'GET', pattern: new RegExp(`^${JOB}/confirmation$`), handle: confirm },
  ...greenhouseApiRoutes,
];

function show({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return page(
    greenhousePage(board, posting, { sent: { values: {}, files: {} }, errors: {}, query: url.search }),
  );
}

async function submit({ board, params, raw, url }: BoardRequest): Promise<Reply> {
  const posting = postingOf(board, params.token, params.id);
  const voluntary = posting.company.voluntaryQuestions ? DEMOGRAPHIC_CONTROLS : [];
  const controls = [...greenhouseControls(posting), ...voluntary];
  const sent = await readSubmission(raw);
  const errors = checkSubmission(controls, sent);
  if (Object.keys(errors).length > 0)
    return page(greenhousePage(board, posting, { sent, errors, query: url.search }), 422);
  const received = await receive(board, posting, controls, sent, DECOY);
  return redirect(`${postingPath(posting)}/confirmation?reference=${received.id}`);
}

function confirm({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return page(confirmationPage(posting.company, posting.title, url.searchParams.get('reference') ?? ''));
}
