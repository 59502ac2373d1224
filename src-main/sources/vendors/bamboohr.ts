import type { CompanyBoard } from '../company-board.ts';

export const bamboohrBoard: CompanyBoard = {
  name: 'bamboohr',
  label: 'BambooHR',
  targetHint: "the company's name, like acme in acme.bamboohr.com/careers, or that address",
  hosts: (token) => [`https://${token}.bamboohr.com`],
  path: (_, page) => (page === 0 ? '/careers/list' : null),
  address: /([\w-]+)\.bamboohr\.com/,
  isStrict: true,
};
