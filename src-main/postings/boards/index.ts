import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import type { BoardReader } from './board-reader.ts';
import { breezy } from './breezy.ts';
import { eightfold } from './eightfold.ts';
import { generic } from './generic.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { oracle } from './oracle.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every reader of board JSON. The widest comes last. */
export const boardReaders: readonly BoardReader[] = [
  greenhouse,
  lever,
  ashby,
  smartrecruiters,
  workable,
  recruitee,
  teamtailor,
  workday,
  pinpoint,
  oracle,
  bamboohr,
  rippling,
  breezy,
  eightfold,
  generic,
];
