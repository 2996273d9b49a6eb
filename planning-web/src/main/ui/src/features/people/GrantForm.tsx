import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '@/api/client';
import { everybodyQuery, type PersonView } from '@/api/people';
import { productsQuery } from '@/api/products';
import type { Capacity } from '@/api/session';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { toast } from '@/components/Toasts/toasts';
import { useAttempt } from '@/lib/use-attempt';
import classes from './GrantForm.module.css';
import { grantable } from './model';
import { peopleText } from './text';

/** Gives a person one more capacity. */
export function GrantForm({ person }: { person: PersonView }) {
  const t = peopleText.useText();
  const queryClient = useQueryClient();
  const { data: products } = useSuspenseQuery(productsQuery);
  const [capacity, setCapacity] = useState<Capacity | ''>('');
  const [productId, setProductId] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, failure, attempt } = useAttempt();
  const manages = new Set(person.capacities.map((grant) => grant.productId));
  const needsProduct = capacity === 'PRODUCT_MANAGER';

  async function grant(event: FormEvent) {
    event.preventDefault();
    if (capacity === '' || (needsProduct && productId === '')) {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      await api.POST('/api/v1/people/{id}/capacity-grants', {
        params: { path: { id: person.id } },
        body: { capacity, ...(needsProduct ? { productId } : {}) },
      });
      await queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });
      toast(t('granted', { name: person.name, capacity: t(`capacity.${capacity}`) }));
      setCapacity('');
      setProductId('');
    });
  }

  return (
    <form onSubmit={grant} className={classes.form} noValidate>
      <div className={classes.fields}>
        <NativeSelect
          label={t('grantLabel')}
          data={[
            { value: '', label: t('chooseCapacity') },
            ...grantable(person.capacities).map((value) => ({ value, label: t(`capacity.${value}`) })),
          ]}
          value={capacity}
          error={missing && capacity === '' ? t('chooseCapacity') : undefined}
          onChange={(event) => {
            setCapacity(event.currentTarget.value as Capacity | '');
            setMissing(false);
          }}
        />
        {needsProduct && (
          <NativeSelect
            label={t('field.product')}
            data={[
              { value: '', label: t('missing.product') },
              ...products.filter(({ id }) => !manages.has(id)).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={productId}
            error={missing && productId === '' ? t('missing.product') : undefined}
            onChange={(event) => {
              setProductId(event.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
        <Button type="submit" loading={busy} className={classes.button}>
          {t('grant')}
        </Button>
      </div>
      {capacity && <p className={classes.does}>{t(`does.${capacity}`)}</p>}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </form>
  );
}
