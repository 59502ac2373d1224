import { runMeasures } from '#tests/measures/measure.ts';
import { measureArgs } from '#tests/measures/measure-args.ts';
import { measureLoopbackApi } from './api.ts';
import { measureBoard } from './board.ts';
import { measureDocuments } from './documents.ts';
import { measureEditor } from './editor.ts';
import { measureForms } from './forms.ts';
import { measureJobList } from './job-list.ts';
import { measureGateway } from './llm.ts';
import { measureSixtyJobs } from './llm-sixty-jobs.ts';
import { measureRag } from './rag.ts';
import { measureSameJob } from './same-job.ts';
import { measureScroll } from './scroll.ts';
import { measureStart } from './start.ts';
import { measureWindow } from './window.ts';

const measureLlm = async () => [...(await measureGateway()), ...(await measureSixtyJobs())];

process.exitCode = await runMeasures(
  {
    api: measureLoopbackApi,
    forms: measureForms,
    start: measureStart,
    llm: measureLlm,
    window: measureWindow,
    scroll: measureScroll,
    board: measureBoard,
    editor: measureEditor,
    rag: measureRag,
    'same-job': measureSameJob,
    documents: measureDocuments,
    'job-list': measureJobList,
  },
  measureArgs(process.argv.slice(2)),
);
