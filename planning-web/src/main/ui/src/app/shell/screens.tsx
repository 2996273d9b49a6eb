import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ProblemError } from '@/api/problem';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { appText } from '../text';

export function NotFoundScreen() {
  const t = appText.useText();
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <Card>
        <EmptyState
          title={t('notFound.title')}
          action={
            <Button component={Link} to="/">
              {t('notFound.action')}
            </Button>
          }
        >
          {t('notFound.words')}
        </EmptyState>
      </Card>
    </>
  );
}

/** What a screen shows when it broke or could not be loaded: the shell around it stays usable. */
export function CrashScreen({ error, reset }: { error: unknown; reset?: () => void }) {
  const t = appText.useText();
  if (error instanceof ProblemError) {
    return <ProblemNotice error={error} {...(reset ? { onRetry: reset } : {})} />;
  }
  return (
    <Card>
      <EmptyState
        title={t('crash.title')}
        action={<Button onClick={() => window.location.reload()}>{t('crash.action')}</Button>}
      >
        {t('crash.words')}
      </EmptyState>
    </Card>
  );
}
