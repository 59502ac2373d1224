import { type Board, postingPath } from '../board.ts';
import { type Html, html } from '../html.ts';
import { jobPostingJsonLd } from '../job-posting-json-ld.ts';
import { frame } from '../pages/frame.ts';
import { postingText } from '../pages/posting-text.ts';
import { locationLine, type Posting } from '../posting.ts';

/** The posting; applying is a page of its own. */
export function leverPostingPage(board: Board, posting: Posting): Html {
  return frame(
    {
      title: `${posting.company.name} - ${posting.title}`,
      style: 'lever',
      head: html`<meta property="og:title" content="${posting.company.name} - ${posting.title}">${jobPostingJsonLd(posting, board.clock)}`,
    },
    html`<main class="content">${headline(posting)}
<div class="section page-centered" data-qa="job-description">${postingText(posting)}
${posting.hiddenText !== '' && html`<p style="font-size:0;color:#fff">${posting.hiddenText}</p>`}</div>
<div class="section last-section-apply"><a class="postings-btn template-btn-submit" data-qa="show-page-apply" href="${postingPath(posting)}/apply">Apply for this job</a></div>
</main>`,
  );
}

/** Title and categories at the top of both pages. */
export function headline(posting: Posting): Html {
  return html`<div class="posting-headline"><h2>${posting.title}</h2>
<div class="posting-categories"><span class="location">${locationLine(posting)}</span> / <span class="department">${posting.department}</span> / <span class="commitment">${posting.employmentType}</span> / <span class="workplaceTypes">${posting.remote}</span></div></div>`;
}
