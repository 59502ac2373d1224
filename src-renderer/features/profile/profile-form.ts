import { createFormContext } from '@mantine/form';
import type { Profile } from '#shared/domain/profile.ts';

/** The profile's one form; each section takes its part of it. */
export const [ProfileFormProvider, useProfileForm, useProfileFormRoot] = createFormContext<Profile>();
