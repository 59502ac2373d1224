import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import { profileOfSamePerson } from '#shared/domain/merge-profile/profile-of-same-person.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { CheckPage } from './check-page.tsx';
import { ComparePage } from './compare/compare-page.tsx';
import { useAdopt } from './use-adopt.ts';
import { useCheck } from './values/use-check.ts';

/** First what was read is checked; then, where the person has a profile already, what is to become of both. */
export function CheckAndCompare({ file, read }: { file: ResumeFile; read: PreviewedProfile }) {
  const check = useCheck(read);
  const adopt = useAdopt();
  const [mine, setMine] = useState<Profile | null>(null);
  const checked = useMutation({
    mutationFn: async () => {
      const [all, active] = await Promise.all([client.profile.list({}), client.profile.active({})]);
      return profileOfSamePerson(check.profile, all, active);
    },
    onSuccess: (known) => (known === null ? adopt.mutate({ profile: check.profile }) : setMine(known)),
    onError: (thrown) => tellProblem('Your profiles could not be looked up', thrown),
  });
  if (mine !== null) return <ComparePage mine={mine} theirs={check.profile} onBack={() => setMine(null)} />;
  return (
    <CheckPage
      file={file}
      read={read}
      check={check}
      onChecked={() => checked.mutate()}
      busy={checked.isPending || adopt.isPending}
    />
  );
}
