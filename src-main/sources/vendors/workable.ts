import type { CompanyBoard } from '../company-board.ts';

export const workableBoard: CompanyBoard = {
  name: 'workable',
  label: 'Workable',
  targetHint: "the company's name, like acme in apply.workable.com/acme, or that address",
  hosts: () => ['https://apply.workable.com'],
  path: (token, page) => (page === 0 ? `/api/v1/widget/accounts/${token}?details=true` : null),
  address: /apply\.workable\.com\/(?:api\/v\d\/(?:widget\/)?accounts\/)?(?!api\/|j\/)([\w-]+)/,
};
