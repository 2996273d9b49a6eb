import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { appText } from '../text';
import { useGiven } from './given-password';
import { IdentityFrame } from './IdentityFrame';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const t = appText.useText();
  const { returnTo } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const router = useRouter();
  const given = useGiven();

  return (
    <IdentityFrame title={t('signIn.title')}>
      <SignInForm
        key={given?.email}
        given={given}
        onSignedIn={(session) => {
          if (session.mustChangePassword) {
            navigate({ to: '/change-password', search: { returnTo } });
          } else {
            router.history.push(returnTo ?? '/');
          }
        }}
      />
    </IdentityFrame>
  );
}
