import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { problemOf } from '@/api/problem';
import { componentText } from '../text';
import classes from './ProblemNotice.module.css';

interface ProblemNoticeProps {
  /** Whatever the call or the query threw. */
  error: unknown;
  onRetry?: () => void;
}

/** A failure in words: the server's title, what it says about it, and the way on. Announced when it appears. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const t = componentText.useText();
  const problem = problemOf(error);

  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle size={17} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <strong>{problem.title}.</strong> {problem.detail}
      </div>
      {onRetry && (
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </div>
  );
}
