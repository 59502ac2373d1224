/** What is known of the applicant tracking system that a form belongs to. */
export interface VendorRoutes {
  /** Its own hosts, `host` or `*.domain`: what a form there sends while it is filled in are its drafts and look-ups. */
  hosts: readonly string[];
  /** The names of its buckets in Amazon's S3: files alone may go there. */
  buckets?: RegExp | undefined;
  /** Its forms always come in steps whose pages are sent to it one by one. */
  steps: boolean;
  /** Its forms always come in steps, and what they send to it as one comes is a draft. */
  manySteps: boolean;
  /** Addresses that take one step of a form and nothing else. */
  stepPaths?: RegExp | undefined;
  /** Addresses on its hosts that take the whole application, where their words do not say so. */
  sendPaths?: RegExp | undefined;
}
