import classes from './Imports.module.css';
import type { ImportView } from './model';
import { importText } from './text';

export function SampleTable({ view }: { view: ImportView }) {
  const t = importText.useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard.
    <section className={classes.scroll} tabIndex={0} aria-label={t('preview.table')}>
      <table className={classes.sample}>
        <caption>{t('preview.words')}</caption>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.sample.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no name but their place.
            <tr key={index}>
              {view.columns.map((column, position) => (
                <td key={column}>{row[position]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
