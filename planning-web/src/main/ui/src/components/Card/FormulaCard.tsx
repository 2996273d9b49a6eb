import { Card } from './Card';
import classes from './FormulaCard.module.css';

/** Every number of a screen explains itself. */
export function FormulaCard({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Card title={title}>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
