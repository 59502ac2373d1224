import { applyEdit } from '#main/pipeline/edited-documents.ts';
import { assertCovered, createLedgers, isCovered } from '#main/pipeline/ledgers.ts';
import { researchForJob } from '#main/pipeline/research-for-job.ts';
import { factsForJob } from '#main/pipeline/user-context.ts';
import { type DocumentLook, withLook } from '#shared/domain/document-look.ts';
import { CoverLetter } from '#shared/domain/letter.ts';
import type { StoredLetter } from '#shared/domain/stored-document.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { withGround } from '#shared/writing/ledger/with-ground.ts';
import { analysisFor } from './analysis-for.ts';
import { createVersions } from './document-versions.ts';
import { createPapers } from './papers.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Cover letters. */
export function letterService(deps: ServiceDeps): Services['letter'] {
  const { repos } = deps;
  const papers = createPapers(deps);
  const ledgers = createLedgers(deps);
  const versions = createVersions<StoredLetter, CoverLetter>(deps, {
    bodyOf: ({ letter }) => letter,
    read: (body) => CoverLetter.safeParse(body).data ?? null,
  });
  const withAge = (stored: readonly StoredLetter[]) =>
    papers.withAge(stored, ({ letter }) => letter.madeFrom);
  const get = (id: string): StoredLetter => {
    const [found] = withAge([repos.letters.get(id) ?? []].flat());
    if (!found) throw new NotFoundError('This letter is no longer stored.');
    return found;
  };
  return {
    list() {
      const profile = repos.profiles.active();
      return profile ? withAge(repos.letters.list(profile.id)) : [];
    },
    get: ({ id }) => get(id),
    preview: ({ id, ...change }) => papers.preview(get(id), changed(get(id).letter, change).document),
    ledger: ({ id, text }) => ledgers.letter(get(id), changed(get(id).letter, { text }).document),
    async change({ id, ...change }) {
      const stored = get(id);
      const letter = changed(stored.letter, change);
      const ledger = ledgers.letter(stored, letter.document);
      const place = await papers.place(stored, letter.document, isCovered(ledger));
      if (place.id === stored.id) versions.keep(stored);
      repos.letters.save({
        ...place,
        letter: {
          ...letter,
          document: withGround(letter.document, ledger),
          changedAt: deps.clock.now().toISOString(),
          ...(isCovered(ledger) && { madeFrom: papers.madeFrom(stored.profileId) }),
        },
      });
      return get(place.id);
    },
    readBack: ({ id }) => papers.readBack(get(id), get(id).letter.document),
    versions: ({ id }) => versions.all(repos.letters.ofJob(get(id).jobId)),
    async approve({ id }) {
      const stored = get(id);
      const { document } = stored.letter;
      const pdfId = await papers.usable(stored, document, ledgers.letter(stored, document));
      if (stored.pdfId === null) repos.letters.save({ ...stored, runId: null, pdfId });
      repos.letters.approve(id, { by: 'user', at: deps.clock.now().toISOString() });
      return get(id);
    },
    export({ id, format }) {
      const stored = get(id);
      const { document } = stored.letter;
      assertCovered(ledgers.letter(stored, document));
      return papers.export(stored, document, format);
    },
    async write({ jobId, tone, style = {} }, signal) {
      const { profile, facts, analysis, ports } = await analysisFor(deps, jobId, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const known = repos.companies.get(profile.id, analysis.job.company)?.research ?? null;
      const company = researchForJob(known, analysis.job);
      const id = deps.ids.next('letter');
      const save = (letter: CoverLetter, pdfId: string | null) =>
        repos.letters.save({ id, profileId: profile.id, jobId, runId: null, pdfId, approval: null, letter });
      const { value } = await AGENTS.coverLetter.run(
        {
          ...{ analysis, profile, company },
          facts: await factsForJob(facts, analysis.job, ports),
          tone: tone ?? deps.settings.get().letterTone,
          style: { ...deps.settings.get().letterStyle, ...stripped(style) },
          review: false,
          saveDraft: (letter) => {
            save(letter, null);
            return id;
          },
        },
        ports,
      );
      const document = withLook(value.letter.document, repos.letters.lastLook(profile.id));
      const { company: employer, locations } = analysis.job;
      const owner = { profile, company: employer, locations };
      save(
        { ...value.letter, document, madeFrom: papers.madeFrom(profile.id) },
        await deps.tools.renderDocument(document, owner),
      );
      return get(id);
    },
  };
}

/** A letter with the words and the look that the user gave it. */
function changed(
  letter: CoverLetter,
  { text, look }: { text?: string | undefined; look?: DocumentLook | undefined },
): CoverLetter {
  const edited = text === undefined || text.trim() === letter.text.trim() ? letter : applyEdit(letter, text);
  return look === undefined ? edited : { ...edited, document: { ...edited.document, look } };
}

/** Without what is not said. */
function stripped<T extends object>(wish: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
