import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Card } from '../Card/Card';
import { EmptyState } from '../EmptyState/EmptyState';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';

interface ListCardProps {
  title: string;
  /** False for who may only read. */
  add: false | { label: string; onClick: () => void };
  /** What is said while nothing was added. */
  empty: false | { title: string; words: string };
  /** Why the last change was not made. */
  failure: unknown;
  children: ReactNode;
}

/** What was added to something one by one, with the way to add more: in its middle while there is nothing, else beside the title. */
export function ListCard({ title, add, empty, failure, children }: ListCardProps) {
  const button = add && (
    <Button
      variant={empty ? 'default' : 'subtle'}
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={add.onClick}
    >
      {add.label}
    </Button>
  );

  return (
    <Card title={title} flush aside={!empty && button}>
      {empty ? (
        <EmptyState part title={empty.title} action={button}>
          {empty.words}
        </EmptyState>
      ) : (
        children
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Card>
  );
}
