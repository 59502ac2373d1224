import {
  type Board,
  type BoardRequest,
  companyOf,
  postedAt,
  postingOf,
  postingPath,
  type Route,
} from '../board.ts';
import type { Control } from '../control.ts';
import { escapeHtml } from '../html.ts';
import { postingText } from '../pages/posting-text.ts';
import { locationLine, type Posting } from '../posting.ts';
import { json, type Reply } from '../reply.ts';
import { greenhouseControls } from './form.ts';

const BOARD = '/v1/boards/(?<token>[a-z0-9-]+)';

export const greenhouseApiRoutes: readonly Route[] = [
  { method: 'GET', pattern: new RegExp(`^${BOARD}$`), handle: aboutBoard },
  { method: 'GET', pattern: new RegExp(`^${BOARD}/jobs$`), handle: list },
  { method: 'GET', pattern: new RegExp(`^${BOARD}/jobs/(?<id>\\d+)$`), handle: one },
];

function aboutBoard({ board, params }: BoardRequest): Reply {
  const company = companyOf(board, params.token, 'greenhouse');
  return json({ name: company.name, content: escapeHtml(`<p>${company.about}</p>`) });
}

function list({ board, params, url }: BoardRequest): Reply {
  const company = companyOf(board, params.token, 'greenhouse');
  const content = url.searchParams.get('content') === 'true';
  const jobs = company.postings.map((posting) => jobOf(board, { ...posting, company }, content));
  return json({ jobs, meta: { total: jobs.length } });
}

function one({ board, params, url }: BoardRequest): Reply {
  companyOf(board, params.token, 'greenhouse');
  const posting = postingOf(board, params.token, params.id);
  const questions = url.searchParams.get('questions') === 'true' && {
    questions: greenhouseControls(posting).map(questionOf),
  };
  return json({ ...jobOf(board, posting, true), ...questions });
}

function jobOf(board: Board, posting: Posting, withContent: boolean): object {
  const job = {
    id: Number(posting.id),
    internal_job_id: Number(posting.id) + 5_000_000,
    title: posting.title,
    company_name: posting.company.name,
    updated_at: `${postedAt(posting, board.clock)}T09:00:00-04:00`,
    first_published: `${postedAt(posting, board.clock)}T09:00:00-04:00`,
    requisition_id: `R-${posting.id}`,
    location: { name: locationLine(posting) },
    absolute_url: `${board.origin}${postingPath(posting)}`,
    language: 'en',
    metadata: [],
  };
  if (!withContent) return job;
  return {
    ...job,
    content: escapeHtml(postingText(posting).markup),
    departments: [{ id: 1, name: posting.department, child_ids: [], parent_id: null }],
    offices: posting.places.map((place, id) => ({
      id,
      name: place.city,
      location: `${place.city}, ${place.country}`,
    })),
  };
}

const FIELD_TYPES: Partial<Record<Control['type'], string>> = {
  textarea: 'textarea',
  file: 'input_file',
  select: 'multi_value_single_select',
  radio: 'multi_value_single_select',
  checkboxes: 'multi_value_multi_select',
};

function questionOf(item: Control): object {
  const values = item.options.map((label) => ({ label, value: label }));
  return {
    label: item.label,
    required: item.required,
    fields: [{ name: item.name, type: FIELD_TYPES[item.type] ?? 'input_text', values }],
  };
}
