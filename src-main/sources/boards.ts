import { ashbyBoard } from './ashby.ts';
import type { CompanyBoard } from './company-board.ts';
import { greenhouseBoard } from './greenhouse.ts';
import { leverBoard } from './lever.ts';
import { personioBoard } from './personio.ts';
import { recruiteeBoard } from './recruitee.ts';
import { smartrecruitersBoard } from './smartrecruiters.ts';
import { teamtailorBoard } from './teamtailor.ts';
import { workableBoard } from './workable.ts';

/** Boards that are read by a company's token. Adding one is one line here. */
export const COMPANY_BOARDS: readonly CompanyBoard[] = [
  greenhouseBoard,
  leverBoard,
  ashbyBoard,
  smartrecruitersBoard,
  workableBoard,
  recruiteeBoard,
  personioBoard,
  teamtailorBoard,
];
