import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import classes from './EditForm.module.css';
import type { Editing } from './use-editing';

/** What a save failed on that no field of the form could show. */
export function FormTrouble<Values>({ editing }: { editing: Editing<Values> }) {
  return (
    <>
      {editing.complaints.length > 0 && (
        <ul className={classes.complaints} role="alert">
          {editing.complaints.map((complaint) => (
            <li key={complaint}>{complaint}</li>
          ))}
        </ul>
      )}
      {editing.failure !== undefined && (
        <div className={classes.failure}>
          <ProblemNotice error={editing.failure} onRetry={editing.submit} />
        </div>
      )}
    </>
  );
}
