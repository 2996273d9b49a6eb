import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';
import { showAtFields } from '@/api/problem-to-form';
import { sessionQuery, useSession } from '@/api/session';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useAttempt } from '@/lib/use-attempt';
import { appText } from '../text';
import { forgetGiven, useGiven } from './given-password';
import { IdentityFrame } from './IdentityFrame';

const SHORTEST = 12;

export function ChangePasswordPage() {
  const t = appText.useText();
  const session = useSession();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { returnTo } = useSearch({ from: '/change-password' });
  const { busy, failure, attempt } = useAttempt();
  const given = useGiven();
  const asksCurrent = given === undefined || !session.mustChangePassword;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: asksCurrent ? '' : given.password, newPassword: '' },
    validate: {
      currentPassword: (value) => (value === '' ? t('password.currentMissing') : null),
      newPassword: (value, values) => {
        if (value.length < SHORTEST) {
          return t('password.tooShort');
        }
        return value === values.currentPassword ? t('password.same') : null;
      },
    },
  });

  async function change({ currentPassword, newPassword }: typeof form.values) {
    await attempt(async () => {
      await api.PUT('/api/v1/session/password', { body: { currentPassword, newPassword } });
      forgetGiven(queryClient);
      await queryClient.refetchQueries({ queryKey: sessionQuery.queryKey });
      router.history.push(returnTo ?? '/');
    }, leftOf);
  }

  function leftOf(error: unknown): unknown {
    if (isProblem(error, 'wrong-password')) {
      forgetGiven(queryClient);
      form.setFieldError('currentPassword', t('password.wrong'));
      return undefined;
    }
    return showAtFields(form, error);
  }

  return (
    <IdentityFrame title={t('password.title')} {...(session.mustChangePassword ? { words: t('password.forced') } : {})}>
      <form onSubmit={form.onSubmit(change)} noValidate>
        <input type="email" autoComplete="username" value={session.person.email} readOnly hidden />
        <Stack gap={16}>
          {failure !== undefined && <ProblemNotice error={failure} />}
          {asksCurrent && (
            <PasswordInput
              size="md"
              label={t('password.current')}
              autoComplete="current-password"
              key={form.key('currentPassword')}
              {...form.getInputProps('currentPassword')}
            />
          )}
          <PasswordInput
            size="md"
            label={t('password.next')}
            description={t('password.nextHint')}
            autoComplete="new-password"
            autoFocus={!asksCurrent}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
            key={form.key('newPassword')}
            {...form.getInputProps('newPassword')}
          />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {t('password.submit')}
          </Button>
          {!session.mustChangePassword && (
            <Button variant="default" size="md" fullWidth onClick={() => router.history.back()}>
              {t('password.cancel')}
            </Button>
          )}
        </Stack>
      </form>
    </IdentityFrame>
  );
}
