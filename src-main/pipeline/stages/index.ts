import type { RunConfig } from '#shared/domain/run.ts';
import type { Stage } from '../types.ts';
import { analystStage } from './analyst.ts';
import { applierStage } from './applier.ts';
import { companyStage } from './company.ts';
import { coverLetterStage } from './cover-letter.ts';
import { resumeStage } from './resume.ts';

/** The stages of one job in their order. */
const STAGES: readonly Stage[] = [analystStage, companyStage, resumeStage, coverLetterStage, applierStage];

/** The stages after the judgement, up to the last one that the user wants. */
export function stagesAfterGate(until: RunConfig['until']): readonly Stage[] {
  return STAGES.slice(1, STAGES.findIndex((stage) => stage.name === until) + 1);
}

export { analystStage };
