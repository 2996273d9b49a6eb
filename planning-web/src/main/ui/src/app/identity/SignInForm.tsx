import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { hasStatus, ProblemError } from '@/api/problem';
import { type Session, sessionQuery } from '@/api/session';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import type { SignInLink } from '@/lib/sign-in-link';
import { useAttempt } from '@/lib/use-attempt';
import { appText } from '../text';
import { forgetGiven, keepGiven } from './given-password';
import classes from './SignIn.module.css';

interface SignInFormProps {
  email?: string;
  /** From a sign-in link: only the button is left to press. */
  given?: SignInLink | undefined;
  onSignedIn: (session: Session) => void;
}

export function SignInForm({ email = '', given, onSignedIn }: SignInFormProps) {
  const t = appText.useText();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: given ?? { email, password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('signIn.emailMissing') : null),
      password: (value) => (value === '' ? t('signIn.passwordMissing') : null),
    },
  });

  async function signIn(values: { email: string; password: string }) {
    await attempt(async () => {
      const session = dataOf(await api.POST('/api/v1/sessions', { body: { ...values, email: values.email.trim() } }));
      queryClient.setQueryData(sessionQuery.queryKey, session);
      if (session.mustChangePassword) {
        keepGiven(queryClient, values);
      } else {
        forgetGiven(queryClient);
      }
      onSignedIn(session);
    });
  }

  return (
    <form onSubmit={form.onSubmit(signIn)} noValidate>
      <Stack gap={16}>
        {failure !== undefined && <SignInFailure error={failure} />}
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          size="md"
          autoFocus={email === '' && given === undefined}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          size="md"
          autoFocus={email !== ''}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={busy} fullWidth autoFocus={given !== undefined}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function SignInFailure({ error }: { error: unknown }) {
  const t = appText.useText();
  if (hasStatus(error, 401)) {
    return (
      <p role="alert" className={classes.refused}>
        {t('signIn.failed')}
      </p>
    );
  }
  if (hasStatus(error, 429) && error instanceof ProblemError) {
    const seconds = error.retryAfterSeconds;
    const wait =
      seconds === undefined
        ? undefined
        : seconds < 90
          ? t('signIn.seconds', { count: seconds })
          : t('signIn.minutes', { count: Math.ceil(seconds / 60) });
    return (
      <p role="alert" className={classes.refused}>
        {wait === undefined ? t('signIn.tooManyLater') : t('signIn.tooMany', { wait })}
      </p>
    );
  }
  return <ProblemNotice error={error} />;
}
