import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Card } from '@/components/Card/Card';
import { formatDateTime, formatMoney } from '@/lib/format';
import classes from './Money.module.css';
import type { Review } from './model';
import { LOSSES, type MoneyFigures, STOPS } from './money';
import { reviewText } from './text';

const MoneyDialog = lazy(async () => ({ default: (await import('./MoneyDialog')).MoneyDialog }));

/** What it could cost if it goes wrong, and what stopping costs. A light review is not asked, and shows it only where it is written. */
export function MoneyCard({ review }: { review: Review }) {
  const t = reviewText.useText();
  const [writing, setWriting] = useState(false);
  const { moneyPage } = review;
  const { figures } = moneyPage;

  return (
    (moneyPage.asked || figures != null) && (
      <div id="money" className={classes.anchor}>
        <Card
          title={t('money.title')}
          aside={
            moneyPage.mayWrite && (
              <Button size="xs" variant="default" onClick={() => setWriting(true)}>
                {t(figures == null ? 'money.write' : 'money.change')}
              </Button>
            )
          }
        >
          <p className={classes.words}>{t('money.words')}</p>
          {figures == null ? (
            <p className={classes.none}>{t(moneyPage.mayWrite ? 'money.none' : 'money.noneOfOthers')}</p>
          ) : (
            <Figures figures={figures} />
          )}
        </Card>
        {writing && (
          <Suspense>
            <MoneyDialog review={review} onClose={() => setWriting(false)} />
          </Suspense>
        )}
      </div>
    )
  );
}

function Figures({ figures }: { figures: MoneyFigures }) {
  const t = reviewText.useText();
  const { losses, total, stopping, by, at } = figures;
  const rows = [
    ...LOSSES.map((loss) => ({ name: t(`money.${loss}`), range: losses[loss] })),
    { name: t('money.total'), range: total },
  ];

  return (
    <>
      <div className={classes.tables}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('money.losses')}</th>
              <th scope="col">{t('money.low')}</th>
              <th scope="col">{t('money.high')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, range }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatMoney(range.low)}</td>
                <td>{formatMoney(range.high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('money.stopping')}</th>
              <th scope="col">{t('money.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {STOPS.map((stop) => (
              <tr key={stop}>
                <th scope="row">{t(`money.${stop}`)}</th>
                <td>{formatMoney(stopping[stop])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.by}>{t('money.by', { name: by.name, when: formatDateTime(at) })}</p>
    </>
  );
}
