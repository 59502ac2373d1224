import { Stack, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { LetterView } from '#renderer/components/letter-view.tsx';
import { ReceiptView } from '#renderer/components/receipt-view.tsx';
import { ResumeOpen } from '#renderer/components/resume-open.tsx';
import type { JobDetail as JobDetailData } from '#shared/contract/jobs.ts';
import { ApplyByMail } from './apply-by-mail.tsx';
import { CompanyPanel } from './company-panel.tsx';
import classes from './detail.module.css';
import { FormAhead } from './form-ahead/form-ahead.tsx';
import { JobHead } from './job-head.tsx';
import { LikeJobs } from './like-jobs.tsx';
import { NotYet } from './not-yet.tsx';
import { PeopleThere } from './people-there.tsx';
import { PostingPanel } from './posting-panel.tsx';
import { type PostingQuotes, PostingQuotesContext } from './quotes/posting-quotes.ts';
import { quotesOf } from './quotes/quotes-of.ts';
import { ScorePanel } from './score-panel.tsx';
import { Warnings } from './warnings/warnings.tsx';

export type JobTab = 'fit' | 'posting' | 'company' | 'resume' | 'letter' | 'application';

interface Props {
  detail: JobDetailData;
  /** Stays the same from job to job. */
  tab: JobTab;
  onTab: (tab: JobTab) => void;
  onBack: () => void;
  onPutAway: () => void;
}

/** What was sent is not offered to be sent again. */
const hasApplied = (application: JobDetailData['application']): boolean =>
  application !== null && application.status !== 'discovered';

/** One job with everything that is known and was made for it, a tab each. */
export function JobDetail({ detail, tab, onTab, onBack, onPutAway }: Props) {
  const { job, analysis, company, resume, letter, application } = detail;
  const [shown, setShown] = useState<{ quote: string } | null>(null);
  const quotes = useMemo(
    () => quotesOf({ analysis, warnings: detail.warnings }, job.description),
    [analysis, detail.warnings, job.description],
  );
  const posting = useMemo<PostingQuotes>(
    () => ({
      quotes,
      show(quote) {
        setShown({ quote });
        onTab('posting');
      },
    }),
    [quotes, onTab],
  );
  const changeTab = (chosen: JobTab) => {
    // A tab opened by hand begins at its top.
    setShown(null);
    onTab(chosen);
  };
  return (
    <Tabs value={tab} onChange={(chosen) => changeTab(chosen as JobTab)} keepMounted={false}>
      <div className={classes.head}>
        <JobHead detail={detail} onBack={onBack} onPutAway={onPutAway} />
        <PeopleThere company={job.company} />
        <LikeJobs jobId={job.id} />
        <Tabs.List mt="sm">
          <Tabs.Tab value="fit">Fit</Tabs.Tab>
          <Tabs.Tab value="posting">Posting</Tabs.Tab>
          <Tabs.Tab value="company">Company</Tabs.Tab>
          <Tabs.Tab value="resume">Resume</Tabs.Tab>
          <Tabs.Tab value="letter">Letter</Tabs.Tab>
          <Tabs.Tab value="application">Application</Tabs.Tab>
        </Tabs.List>
      </div>
      <Tabs.Panel value="fit" className={classes.panel}>
        <PostingQuotesContext value={posting}>
          <Stack gap="xl">
            <Warnings warnings={detail.warnings} />
            {analysis ? (
              <ScorePanel analysis={analysis} nudge={detail.nudge} provisional={detail.provisional} />
            ) : (
              <NotYet what="fit" jobId={job.id} />
            )}
          </Stack>
        </PostingQuotesContext>
      </Tabs.Panel>
      <Tabs.Panel value="posting" className={classes.panel}>
        <PostingPanel job={job} quotes={quotes} shown={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="company" className={classes.panel}>
        <CompanyPanel jobId={job.id} company={job.company} research={company} />
      </Tabs.Panel>
      <Tabs.Panel value="resume" className={classes.panel}>
        {resume ? <ResumeOpen key={resume.id} stored={resume} /> : <NotYet what="resume" jobId={job.id} />}
      </Tabs.Panel>
      <Tabs.Panel value="letter" className={classes.panel}>
        {letter ? <LetterView key={letter.id} stored={letter} /> : <NotYet what="letter" jobId={job.id} />}
      </Tabs.Panel>
      <Tabs.Panel value="application" className={classes.panel}>
        {application?.receipt ? (
          <ReceiptView
            receipt={application.receipt}
            submission={application.submission}
            practice={application.practice}
          />
        ) : (
          <>
            {!hasApplied(application) && <ApplyByMail jobId={job.id} />}
            <FormAhead key={job.id} jobId={job.id} company={job.company} />
            <NotYet what="application" jobId={job.id} />
          </>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
