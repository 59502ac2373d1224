import type { CompanyBoard } from './company-board.ts';
import { ashbyBoard } from './vendors/ashby.ts';
import { bamboohrBoard } from './vendors/bamboohr.ts';
import { breezyBoard } from './vendors/breezy.ts';
import { eightfoldBoard } from './vendors/eightfold.ts';
import { greenhouseBoard } from './vendors/greenhouse.ts';
import { hrmdirectBoard } from './vendors/hrmdirect.ts';
import { icimsBoard } from './vendors/icims.ts';
import { jobviteBoard } from './vendors/jobvite.ts';
import { leverBoard } from './vendors/lever.ts';
import { neogovBoard } from './vendors/neogov.ts';
import { oracleBoard } from './vendors/oracle.ts';
import { paylocityBoard } from './vendors/paylocity.ts';
import { personioBoard } from './vendors/personio.ts';
import { phenomBoard } from './vendors/phenom.ts';
import { pinpointBoard } from './vendors/pinpoint.ts';
import { recruiteeBoard } from './vendors/recruitee.ts';
import { ripplingBoard } from './vendors/rippling.ts';
import { smartrecruitersBoard } from './vendors/smartrecruiters.ts';
import { teamtailorBoard } from './vendors/teamtailor.ts';
import { workableBoard } from './vendors/workable.ts';
import { workdayBoard } from './vendors/workday.ts';

/** Boards that are read by a company's token. Adding one is one line here. What fits the most addresses comes last. */
export const COMPANY_BOARDS: readonly CompanyBoard[] = [
  greenhouseBoard,
  leverBoard,
  ashbyBoard,
  smartrecruitersBoard,
  workableBoard,
  recruiteeBoard,
  personioBoard,
  teamtailorBoard,
  workdayBoard,
  bamboohrBoard,
  pinpointBoard,
  ripplingBoard,
  breezyBoard,
  jobviteBoard,
  icimsBoard,
  oracleBoard,
  eightfoldBoard,
  paylocityBoard,
  neogovBoard,
  hrmdirectBoard,
  phenomBoard,
];
