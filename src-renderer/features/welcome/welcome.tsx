import { Box, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { StartWithPractice } from './start-with-practice.tsx';
import { StartWithResume } from './start-with-resume.tsx';
import { TypeItIn } from './type-it-in.tsx';
import classes from './welcome.module.css';

/** The first run: three ways to begin, and no key asked for. */
export function Welcome() {
  return (
    <Box component="main" className={classes.page}>
      <Stack gap="xl" maw={960} w="100%">
        <div>
          <Title order={1} className={classes.title}>
            A calmer job search, on your own computer
          </Title>
          <Text c="dimmed" mt={6} maw={580}>
            JobAI finds openings, reads them with you in mind, prepares your resume and letter, and fills in
            the forms while you watch. Nothing is sent before you say so, and your data stays in one folder on
            this machine.
          </Text>
        </div>
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
          <StartWithResume />
          <TypeItIn />
          <StartWithPractice />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          No account and no key needed. With a key for a language model, added later under Settings, letters
          read better.
        </Text>
      </Stack>
    </Box>
  );
}
