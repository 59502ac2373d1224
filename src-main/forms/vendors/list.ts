import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { others } from './others.ts';
import { personio } from './personio.ts';
import { practice } from './practice.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import type { Vendor } from './vendor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every vendor that is known; the practice board first, because its pages look like the others'. */
export const VENDORS: readonly Vendor[] = [
  practice,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  personio,
  teamtailor,
  workday,
  icims,
  bamboohr,
  jobvite,
  ...others,
];
