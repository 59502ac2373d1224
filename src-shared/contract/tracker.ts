import { z } from 'zod';
import { Application, ApplicationStatus } from '#shared/domain/application.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

export const tracker = {
  list: procedure('Applications, newest first').input(Nothing).output(z.array(Application)),
  get: procedure('One application with its receipt').input(IdRef).output(Application),
  setStatus: procedure('Move an application; its history is kept')
    .input(z.object({ id: z.string(), status: ApplicationStatus, note: z.string().default('') }))
    .output(Application),
  stats: procedure('Applications by status')
    .input(Nothing)
    .output(z.object({ total: z.number().int(), byStatus: z.record(z.string(), z.number().int()) })),
};
