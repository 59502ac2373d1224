import type { LiveFrame } from '#shared/contract/pipeline.ts';
import type { FillReport, FormReading } from '#shared/domain/form.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { PortalQuestion, PortalStep } from '#shared/portals/portal-step.ts';

/** The browser as the user sees it in the window. */
export interface BrowserDoor {
  frames(query: { jobId?: string | undefined }, signal: AbortSignal): AsyncGenerator<LiveFrame>;
  takeOver(jobId: string): Promise<void>;
  giveBack(jobId: string): Promise<void>;
  readForm(url: string, signal: AbortSignal): Promise<FormReading>;
  /** Fills one form outside a run. */
  fillForm(
    request: {
      url: string;
      profile: Profile;
      submit: boolean;
      otherJob?: string | undefined;
      sendTo?: readonly string[] | undefined;
    },
    signal: AbortSignal,
  ): Promise<FillReport>;
  /** Looks at an employer's page for applicants; throws `ExternalServiceError` where it can't be read, or nobody signs in. */
  lookAtPortal(question: PortalQuestion, signal: AbortSignal): AsyncGenerator<PortalStep>;
}
