import type { CompanyBoard } from '../company-board.ts';

export const greenhouseBoard: CompanyBoard = {
  name: 'greenhouse',
  label: 'Greenhouse',
  targetHint: "the company's name, like acme in job-boards.greenhouse.io/acme, or that address",
  hosts: () => ['https://boards-api.greenhouse.io'],
  path: (token, page) => (page === 0 ? `/v1/boards/${token}/jobs?content=true` : null),
  address: /greenhouse\.io\/(?:v1\/boards\/)?(?:embed\/job_(?:board|app)(?:\/js)?\?(?:[^#]*&)?for=)?([\w-]+)/,
};
