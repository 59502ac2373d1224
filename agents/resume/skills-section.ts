import type { Profile } from '#shared/domain/profile.ts';
import type { Claim, ResumeEntry } from '#shared/domain/resume-document.ts';
import type { FactIndex } from '#shared/writing/fact-index.ts';
import type { Choices } from './choices.ts';
import type { Section } from './experience-section.ts';

interface Row {
  entry: ResumeEntry;
  weight: number;
}

/** The user's skills, group by group as they wrote them, those that the posting asks for first. */
export function skillsSection(profile: Profile, index: FactIndex, choices: Choices): Section {
  const single: { claim: Claim; weight: number }[] = [];
  const groups: Row[] = [];
  profile.skills.forEach((skill, position) => {
    const fact = index.at(`skills[${position}]`)[0];
    if (fact === undefined || choices.leaveOut(skill.name)) return;
    const claim = (text: string): Claim => ({ text, factIds: [fact.id], origin: 'verbatim' });
    if (skill.keywords.length === 0) {
      single.push({ claim: claim(skill.name), weight: choices.weigh(skill.name, [fact.id]) });
      return;
    }
    const words = skill.keywords
      .filter((word) => word.trim() !== '' && !choices.leaveOut(word))
      .map((word) => ({ word, weight: choices.weigh(word, []) }))
      .sort((a, b) => b.weight - a.weight);
    const weight = words.reduce((sum, word) => sum + word.weight, choices.weigh(skill.name, [fact.id]));
    groups.push({ entry: row(skill.name, [claim(words.map(({ word }) => word).join(', '))]), weight });
  });
  groups.sort((a, b) => b.weight - a.weight);
  const entries = groups.map(({ entry }) => entry);
  if (single.length > 0) {
    single.sort((a, b) => b.weight - a.weight);
    const joined: Claim = {
      text: single.map(({ claim }) => claim.text).join(', '),
      factIds: single.flatMap(({ claim }) => claim.factIds),
      origin: single.length === 1 ? 'verbatim' : 'rules',
    };
    entries.push(row(groups.length === 0 ? '' : 'More', [joined]));
  }
  return { kind: 'skills', heading: 'Skills', entries };
}

/** Languages in one line. */
export function languagesSection(profile: Profile, index: FactIndex): Section {
  const lines = profile.languages.flatMap((_, position) =>
    index
      .at(`languages[${position}]`)
      .map((fact): Claim => ({ text: fact.text, factIds: [fact.id], origin: 'verbatim' })),
  );
  return { kind: 'languages', heading: 'Languages', entries: lines.length === 0 ? [] : [row('', lines)] };
}

function row(title: string, lines: Claim[]): ResumeEntry {
  const factIds = [...new Set(lines.flatMap((line) => line.factIds))];
  return { title, organisation: '', location: '', dates: '', url: '', factIds, lines };
}
