import { Button, Collapse, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  /** What is inside, e.g. `Every key`. */
  name: string;
  initially?: boolean;
  children: ReactNode;
}

/** What few people need, behind its name. */
export function Folded({ name, initially = false, children }: Props) {
  const [opened, { toggle }] = useDisclosure(initially);
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        aria-expanded={opened}
        rightSection={
          <IconChevronDown size={14} aria-hidden style={{ rotate: opened ? '180deg' : '0deg' }} />
        }
        onClick={toggle}
      >
        {name}
      </Button>
      <Collapse expanded={opened}>
        <Stack gap="md" pt="md">
          {children}
        </Stack>
      </Collapse>
    </div>
  );
}
