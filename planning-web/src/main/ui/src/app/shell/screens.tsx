import { Button, Loader } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { ProblemError } from '@/api/problem';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { appText } from '../text';
import { LogoMark } from './LogoMark';
import classes from './screens.module.css';

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

interface CrashScreenProps {
  error: unknown;
}

/** What a screen shows when it broke or could not be loaded: the shell around it stays usable. */
export function CrashScreen({ error }: CrashScreenProps) {
  const t = appText.useText();
  const router = useRouter();
  if (error instanceof ProblemError) {
    return <ProblemNotice error={error} onRetry={() => router.invalidate()} />;
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

/** The same where there is no shell yet, as when the server cannot say who is signed in. */
export function StandaloneCrashScreen({ error }: CrashScreenProps) {
  const t = appText.useText();
  return (
    <main className={classes.standalone}>
      <h1 className={classes.brand}>
        <LogoMark size={28} />
        {t('product')}
      </h1>
      <CrashScreen error={error} />
    </main>
  );
}

/** Stands in while a screen's code is on its way over a slow line. */
export function PendingScreen() {
  const t = appText.useText();
  return (
    <div className={classes.pending} role="status">
      <Loader size={18} /> {t('loading')}
    </div>
  );
}
