import { Checkbox, Input } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { productsQuery } from '@/api/products';
import type { Capacity } from '@/api/session';
import classes from './CapacityChoice.module.css';
import { CAPACITIES } from './model';
import { peopleText } from './text';

interface CapacityChoiceProps {
  capacities: readonly Capacity[];
  productIds: readonly string[];
  productError: ReactNode;
  onCapacities: (capacities: Capacity[]) => void;
  onProducts: (productIds: string[]) => void;
}

function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

export function CapacityChoice(props: CapacityChoiceProps) {
  const { capacities, productIds, productError, onCapacities, onProducts } = props;
  const t = peopleText.useText();
  const { data: products } = useSuspenseQuery(productsQuery);
  const withoutProduct = (capacity: Capacity) => capacity === 'PRODUCT_MANAGER' && products.length === 0;

  return (
    <fieldset className={classes.choice}>
      <legend>{t('capacities')}</legend>
      <p className={classes.hint}>{t('capacitiesHint')}</p>
      <ul className={classes.list}>
        {CAPACITIES.map((capacity) => (
          <li key={capacity}>
            <Checkbox
              label={t(`capacity.${capacity}`)}
              description={withoutProduct(capacity) ? t('noProductToManage') : t(`does.${capacity}`)}
              disabled={withoutProduct(capacity)}
              checked={capacities.includes(capacity)}
              onChange={() => onCapacities(toggled(capacities, capacity))}
            />
            {capacity === 'PRODUCT_MANAGER' && capacities.includes(capacity) && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset would repeat its legend at each box.
              <div role="group" aria-label={t('field.products')} className={classes.products}>
                {products.map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    label={name}
                    checked={productIds.includes(id)}
                    onChange={() => onProducts(toggled(productIds, id))}
                  />
                ))}
                {productError && <Input.Error>{productError}</Input.Error>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
