import { mainJob } from './0001-main-job.ts';
import { modelGateway } from './0002-model-gateway.ts';
import { oneJobOneKey } from './0003-one-job-one-key.ts';
import { answersByPlace } from './0004-answers-by-place.ts';
import { howApproved } from './0005-how-approved.ts';
import { drafts } from './0006-drafts.ts';
import { interviews } from './0007-interviews.ts';
import { offers } from './0008-offers.ts';
import { networkContacts } from './0009-network-contacts.ts';
import { passages } from './0010-passages.ts';
import { jobSearch } from './0011-job-search.ts';
import { boards } from './0012-boards.ts';
import { tasks } from './0013-tasks.ts';
import { tracker } from './0014-tracker.ts';
import { replies } from './0015-replies.ts';
import { profileRows } from './0016-profile-rows.ts';
import { saidFacts } from './0017-said-facts.ts';
import { preferences } from './0018-preferences.ts';
import { answerVault } from './0019-answer-vault.ts';
import { documentVersions } from './0020-document-versions.ts';
import { triage } from './0021-triage.ts';
import { keysAnew } from './0022-keys-anew.ts';
import { nextVectors } from './0023-next-vectors.ts';
import { sync } from './0024-sync.ts';
import { keysOfFolders } from './0025-keys-of-folders.ts';
import { ownTasks } from './0026-own-tasks.ts';
import { goesOn } from './0027-goes-on.ts';
import { keysOfLevels } from './0028-keys-of-levels.ts';
import { filtersAndWarnings } from './0029-filters-and-warnings.ts';
import { keysOfForms } from './0030-keys-of-forms.ts';
import { countedJobs } from './0031-counted-jobs.ts';
import { jobsByWords } from './0032-jobs-by-words.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  mainJob,
  modelGateway,
  oneJobOneKey,
  answersByPlace,
  howApproved,
  drafts,
  interviews,
  offers,
  networkContacts,
  passages,
  jobSearch,
  boards,
  tasks,
  tracker,
  replies,
  profileRows,
  saidFacts,
  preferences,
  answerVault,
  documentVersions,
  triage,
  keysAnew,
  nextVectors,
  sync,
  keysOfFolders,
  ownTasks,
  goesOn,
  keysOfLevels,
  filtersAndWarnings,
  keysOfForms,
  countedJobs,
  jobsByWords,
];
