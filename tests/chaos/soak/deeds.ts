import type { LocalClient } from '#main/rpc/local-client.ts';
import type { Random } from '../seeded.ts';

/** Something that a user does in a minute; what it makes it takes away again, but for what the user would keep. */
export type Deed = (client: LocalClient, draw: Random) => Promise<unknown>;

const WORDS = ['engineer', 'data', 'platform', 'nurse', 'remote', 'senior', 'teacher', ''];
const QUESTIONS = ['What did I build with data?', 'Where did I lead people?', 'Which languages do I speak?'];
const NO_MORE = {
  bonus: null,
  equity: null,
  signing: null,
  benefits: null,
  hoursWeek: null,
  holidayDays: null,
};

export const DEEDS: Record<string, Deed> = {
  async 'look through jobs'(client, draw) {
    const { rows } = await client.jobs.list({ text: oneOf(WORDS, draw), limit: 200 });
    await client.jobs.facets({});
    for (const { id } of rows.slice(0, 3)) {
      await client.jobs.get({ jobId: id });
      await client.jobs.sightings({ jobId: id });
      await client.jobs.mark({ jobIds: [id], starred: draw.between(0, 1) === 1, seen: true });
    }
    await client.jobs.leftList({});
  },
  async 'search again'(client, draw) {
    await client.jobs.search({ query: oneOf(WORDS, draw), sources: [{ name: 'practice' }], limit: 20 });
    await client.jobs.understand({
      text: 'senior data jobs in Leeds or remote in the UK, not agencies, over 60k',
    });
  },
  async 'edit the profile'(client, draw) {
    const profile = await client.profile.active({});
    if (profile === null) return;
    const changed = { ...profile, summary: `${profile.summary.slice(0, 200)} ${oneOf(WORDS, draw)}`.trim() };
    await client.profile.save(changed);
    await client.profile.completion({});
    await client.profile.save(profile);
  },
  async 'tailor a resume and a letter'(client, draw) {
    const jobId = await someJob(client, draw);
    if (jobId === null) return;
    const resume = await client.resume.tailor({ jobId });
    await client.resume.preview({ id: resume.id, document: resume.resume.document });
    await client.resume.ledger({ id: resume.id });
    await client.resume.coverage({ id: resume.id });
    await client.resume.readBack({ id: resume.id });
    const letter = await client.letter.write({ jobId });
    await client.letter.ledger({ id: letter.id });
    await client.letter.export({ id: letter.id, format: 'docx' });
  },
  async 'ask the own files'(client, draw) {
    const text = Array.from({ length: 60 }, () => `I worked on ${oneOf(WORDS, draw)} for a year.`).join(
      '\n\n',
    );
    const { id } = await client.rag.add({ name: 'notes.txt', base64: Buffer.from(text).toString('base64') });
    await client.rag.query({ text: oneOf(QUESTIONS, draw) });
    await client.rag.remove({ id });
  },
  async 'practise an interview'(client) {
    let session = await client.interview.start({ role: 'nurse', count: 3 });
    for (let turn = 0; turn < 3; turn += 1)
      session = await client.interview.answer({
        ...{ id: session.id, turn: session.at, seconds: 60 },
        text: 'I was on a night shift with two colleagues missing. I asked the ward next door for one nurse, and nobody waited.',
      });
    await client.interview.finish({ id: session.id });
    await client.interview.removeSession({ id: session.id });
  },
  async 'practise a negotiation'(client) {
    const battle = await client.salary.startBattle({
      ...{ role: 'nurse', persona: 'friendly-hr', level: 2, currency: 'EUR', offer: 42_000 },
    });
    const text = 'I had 47,000 in mind, as others pay it here.';
    const { turns } = await client.salary.say({ id: battle.id, turn: battle.turns.length, text });
    await client.salary.say({ id: battle.id, turn: turns.length, text });
    await client.salary.removeBattle({ id: battle.id });
  },
  async 'look at pay'(client) {
    await client.salary.market({ role: 'data engineer', currency: 'EUR' });
    await client.salary.pays({ currency: 'EUR' });
    const offer = { id: '', company: 'Acme', role: 'Nurse', currency: 'EUR', base: 40_000, ...NO_MORE };
    const { id } = await client.salary.saveOffer(offer);
    await client.salary.compare({ currency: 'EUR' });
    await client.salary.counter({ offerId: id });
    await client.salary.removeOffer({ id });
  },
  async 'keep track'(client, draw) {
    const { application } = await client.tracker.add({
      company: `Acme ${draw.between(1, 1e6)}`,
      title: 'Nurse',
    });
    const { id } = application;
    await client.tracker.setStatus({ id, status: 'interviewing' });
    await client.tracker.takeBack({ id });
    const reply = await client.tracker.readReply({
      text: `From: jobs@acme.test\nSubject: Your application as Nurse at ${application.company}\n\nThank you, we have received it.`,
    });
    await client.tracker.removeReply({ id: reply.id });
    await client.tracker.agenda({});
    await client.tracker.figures({});
    await client.tracker.remove({ id });
  },
  async 'look up people'(client, draw) {
    const csv = Array.from(
      { length: 50 },
      (_, at) => `Ann,Lee${at},,,Acme ${draw.between(1, 20)},Nurse,01 Jan 2024`,
    );
    await client.network.importConnections({
      csv: ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...csv].join('\n'),
    });
    for (const { id } of await client.network.atCompany({ company: 'Acme 1' }))
      await client.network.remove({ id });
  },
  async 'look into the program'(client) {
    await client.system.doctor({});
    await client.system.usageReport({});
    await client.system.logs({});
    await client.system.outbound({});
    await client.system.report({});
    await client.profile.export({ format: 'docx' });
  },
};

function oneOf<T>(all: readonly T[], draw: Random): T {
  return all[draw.between(0, all.length - 1)] as T;
}

async function someJob(client: LocalClient, draw: Random): Promise<string | null> {
  const { rows } = await client.jobs.list({});
  return rows.length === 0 ? null : oneOf(rows, draw).id;
}
