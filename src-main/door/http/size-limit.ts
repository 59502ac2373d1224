import { bodyLimit } from 'hono/body-limit';
import { answerHttp } from './answers.ts';

/** Seed section 18. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Refuses what is over 10 MB, by what it says and by what comes. */
export const sizeLimit = bodyLimit({
  maxSize: MAX_BYTES,
  onError: (context) => answerHttp(context, 413, 'That is larger than 10 MB. Send less at once.'),
});
