import type { CompanyBoard } from '../company-board.ts';

export const ripplingBoard: CompanyBoard = {
  name: 'rippling',
  label: 'Rippling',
  targetHint: "the company's name, like acme in ats.rippling.com/acme/jobs, or that address",
  hosts: () => ['https://api.rippling.com'],
  path: (token, page) => (page === 0 ? `/platform/api/ats/v1/board/${token}/jobs` : null),
  address: /rippling(?:-ats)?\.com\/(?:platform\/api\/ats\/v\d\/board\/)?(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)/,
  isStrict: true,
};
