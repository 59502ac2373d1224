import type { z } from 'zod';
import { printPeriod } from '#shared/domain/print-dates.ts';
import type { Experience, Profile } from '#shared/domain/profile.ts';
import type { ResumeEntry, ResumeSection } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';
import { byWeight, type Candidate, candidatesAt, placesOf } from './lines.ts';

export type Section = z.infer<typeof ResumeSection>;

/** The most lines under one job. */
const JOB_CAP = 6;

interface Job {
  item: Experience;
  source: string;
  candidates: Candidate[];
  lines: Candidate[];
}

/** All jobs, newest first: none is dropped, as a gap would be a false statement. Room for lines goes to what counts most. */
export function experienceSection(profile: Profile, index: FactIndex, choices: Choices): Section {
  const jobs = profile.experience
    .map((item, position): Job => {
      const source = `experience[${position}]`;
      const summary = candidatesAt([`${source}.summary`], index, choices);
      const highlights = candidatesAt(
        placesOf(`${source}.highlights`, item.highlights.length),
        index,
        choices,
      );
      return { item, source, candidates: byWeight([...summary, ...highlights]), lines: [] };
    })
    .sort((a, b) => recency(b.item).localeCompare(recency(a.item)));
  if (choices.whole) for (const job of jobs) job.lines = job.candidates;
  else share(jobs, choices.jobLines);
  return { kind: 'experience', heading: 'Experience', entries: jobs.map((job) => entryOf(job, index)) };
}

/** Every job gets a line first, then the weightiest lines of all jobs follow; newer jobs are favoured. */
function share(jobs: Job[], room: number): void {
  let left = room;
  for (const job of jobs) {
    job.lines = job.candidates.slice(0, left > 0 ? 1 : 0);
    left -= job.lines.length;
  }
  const rest = jobs.flatMap((job, age) =>
    job.candidates
      .slice(1, JOB_CAP)
      .map((candidate) => ({ job, candidate, worth: (candidate.weight + 1) / (1 + age * 0.25) })),
  );
  rest.sort((a, b) => b.worth - a.worth);
  for (const { job, candidate } of rest.slice(0, Math.max(0, left))) job.lines.push(candidate);
  for (const job of jobs) job.lines = byWeight(job.lines);
}

function entryOf({ item, source, lines }: Job, index: FactIndex): ResumeEntry {
  return {
    title: item.title === '' ? item.company : item.title,
    organisation: item.title === '' ? '' : item.company,
    location: item.location,
    dates: printPeriod(item.start, item.end, item.current),
    url: '',
    factIds: index.at(source).map((fact) => fact.id),
    lines: lines.map((line) => line.claim),
  };
}

function recency(item: Experience): string {
  return `${item.current ? '9999' : item.end || item.start || '0000'}|${item.start}`;
}
