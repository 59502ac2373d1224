import { type BoardRequest, postingOf, postingPath, type Route } from '../board.ts';
import { confirmationPage } from '../pages/confirmation.ts';
import { page, type Reply, redirect } from '../reply.ts';
import { workdayPostingPage } from './posting-page.ts';
import { showStep, submitStep } from './wizard.ts';

const JOB = '/(?<token>[a-z0-9-]+)/job/[A-Za-z0-9-]*_(?<id>[A-Za-z0-9-]+)';

/** Pages of the companies in Workday's style: the posting, then a wizard of five steps. */
export const workdayRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^${JOB}$`), handle: showPosting },
  { method: 'GET', pattern: new RegExp(`^${JOB}/apply$`), handle: begin },
  { method: 'GET', pattern: new RegExp(`^${JOB}/apply/(?<step>[a-z-]+)$`), handle: showStep },
  { method: 'POST', pattern: new RegExp(`^${JOB}/apply/(?<step>[a-z-]+)$`), handle: submitStep },
  { method: 'GET', pattern: new RegExp(`^${JOB}/thanks$`), handle: thank },
];

function showPosting({ board, params }: BoardRequest): Reply {
  return page(workdayPostingPage(board, postingOf(board, params.token, params.id)));
}

function begin({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return redirect(`${postingPath(posting)}/apply/my-information${url.search}`);
}

function thank({ board, params, url }: BoardRequest): Reply {
  const posting = postingOf(board, params.token, params.id);
  return page(confirmationPage(posting.company, posting.title, url.searchParams.get('reference') ?? ''));
}
