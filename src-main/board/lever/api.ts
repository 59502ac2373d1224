import {
  type Board,
  type BoardRequest,
  companyOf,
  postedAt,
  postingOf,
  postingPath,
  type Route,
} from '../board.ts';
import { html } from '../html.ts';
import { type Posting, placeName } from '../posting.ts';
import { json, type Reply } from '../reply.ts';

const SITE = '/v0/postings/(?<token>[a-z0-9-]+)';

export const leverApiRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^${SITE}$`), handle: list },
  { method: 'GET', pattern: new RegExp(`^${SITE}/(?<id>[0-9a-f-]{36})$`), handle: one },
];

function list({ board, params, url }: BoardRequest): Reply {
  const company = companyOf(board, params.token, 'lever');
  const skip = Number(url.searchParams.get('skip') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 100);
  return json(
    company.postings.slice(skip, skip + limit).map((posting) => postingJson(board, { ...posting, company })),
  );
}

function one({ board, params }: BoardRequest): Reply {
  companyOf(board, params.token, 'lever');
  return json(postingJson(board, postingOf(board, params.token, params.id)));
}

function postingJson(board: Board, posting: Posting): object {
  const url = `${board.origin}${postingPath(posting)}`;
  const places = posting.places.map(placeName);
  return {
    id: posting.id,
    text: posting.title,
    categories: {
      commitment: posting.employmentType,
      department: posting.department,
      location: places[0],
      team: posting.department,
      allLocations: places,
    },
    country: posting.places[0]?.code,
    workplaceType: posting.remote === 'onsite' ? 'on-site' : posting.remote,
    createdAt: Date.parse(postedAt(posting, board.clock)),
    description: html`<p>${posting.company.about}</p><p>${posting.intro}</p>`.markup,
    descriptionPlain: `${posting.company.about}\n\n${posting.intro}`,
    lists: [
      headedList('What you will do', posting.responsibilities),
      headedList('What you bring', posting.requirements),
      headedList('Nice to have', posting.niceToHave),
      headedList('What we offer', posting.benefits),
    ],
    additionalPlain: posting.notes.join('\n\n'),
    hostedUrl: url,
    applyUrl: `${url}/apply`,
    ...(posting.salary !== null && {
      salaryRange: {
        currency: posting.salary.currency,
        interval: `per-${posting.salary.period}-salary`,
        min: posting.salary.min,
        max: posting.salary.max,
      },
    }),
  };
}

function headedList(text: string, items: readonly string[]): object {
  return { text, content: html`${items.map((item) => html`<li>${item}</li>`)}`.markup };
}
