import { type BoardRequest, postingOf, postingPath, type Route } from '../board.ts';
import { checkSubmission } from '../check-submission.ts';
import { confirmationPage } from '../pages/confirmation.ts';
import { readSubmission } from '../read-submission.ts';
import { receive } from '../receive.ts';
import { page, type Reply, redirect } from '../reply.ts';
import { leverApiRoutes } from './api.ts';
import { leverApplyPage } from './apply-page.ts';
import { leverControls } from './form.ts';
import { leverPostingPage } from './posting-page.ts';

const POSTING = '/(?<token>[a-z0-9-]+)/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})';

/** Pages and JSON API of the companies in Lever's style. */
export const leverRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^${POSTING}$`), handle: showPosting },
  { method: 'GET', pattern: new RegExp(`^${POSTING}/apply$`), handle: showForm },
  { method: 'POST', pattern: new RegExp(`^${POSTING}/apply$`), handle: submit },
  { method: 'GET', pattern: new RegExp(`^${POSTING}/thanks$`), handle: thank },
  ...leverApiRoutes,
];

function showPosting({ board, params }: BoardRequest): Reply {
  return page(leverPostingPage(board, postingOf(board, params.token, params.id)));
}

function showForm({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return page(leverApplyPage(posting, { sent: { values: {}, files: {} }, errors: {}, query: url.search }));
}

async function submit({ board, params, raw, url }: BoardRequest): Promise<Reply> {
  const posting = postingOf(board, params.token, params.id);
  const controls = leverControls(posting);
  const sent = await readSubmission(raw);
  const errors = checkSubmission(controls, sent);
  if (Object.keys(errors).length > 0)
    return page(leverApplyPage(posting, { sent, errors, query: url.search }), 422);
  const received = await receive(board, posting, controls, sent);
  return redirect(`${postingPath(posting)}/thanks?reference=${received.id}`);
}

function thank({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return page(confirmationPage(posting.company, posting.title, url.searchParams.get('reference') ?? ''));
}
