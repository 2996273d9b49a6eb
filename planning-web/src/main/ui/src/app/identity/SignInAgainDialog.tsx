import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/api/session';
import { Dialog } from '@/components/Dialog/Dialog';
import { appText } from '../text';
import classes from './SignIn.module.css';
import { SignInForm } from './SignInForm';

/** Lies over the page on which the session ended, so that what was typed there is still there afterwards. */
export function SignInAgainDialog({ onClose }: { onClose: () => void }) {
  const t = appText.useText();
  const queryClient = useQueryClient();
  const { person } = useSession();

  return (
    <Dialog open title={t('signIn.again')} onClose={onClose}>
      <p className={classes.words}>{t('signIn.againWords')}</p>
      <SignInForm
        email={person.email}
        onSignedIn={(session) => {
          if (session.person.id === person.id) {
            queryClient.invalidateQueries();
            onClose();
          } else {
            window.location.assign('/');
          }
        }}
      />
    </Dialog>
  );
}
