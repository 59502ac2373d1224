import type { RunConfig } from '#shared/domain/run.ts';
import type { Stage, StageSet } from '../types.ts';
import { analystStage } from './analyst.ts';
import { applierStage } from './applier.ts';
import { companyStage } from './company.ts';
import { coverLetterStage } from './cover-letter.ts';
import { resumeStage } from './resume.ts';
import { scoutStage } from './scout.ts';
import { whileOpen } from './still-open.ts';

/** The stages of one job in their order, after the judgement. */
const STAGES: readonly Stage[] = [companyStage, whileOpen(resumeStage), coverLetterStage, applierStage];

function afterGate(until: RunConfig['until']): readonly Stage[] {
  return STAGES.slice(0, STAGES.findIndex((stage) => stage.name === until) + 1);
}

/** Every step of a search. */
export const STAGE_SET: StageSet = { scout: scoutStage, analyst: analystStage, afterGate };
