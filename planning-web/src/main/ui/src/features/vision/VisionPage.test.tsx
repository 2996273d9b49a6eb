import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCycle, aProduct, aVision, serve } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { VisionPage } from './VisionPage';

const paths = ['/products', '/vision/company', '/vision/portfolio', '/vision/products/$productId'];

test('the three levels stand side by side, written or with what belongs there', async () => {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/visions', [aVision()]);
  serve('/products', { items: [aProduct()] });
  await renderInApp(<VisionPage />, { paths });

  const company = await screen.findByRole('region', { name: 'Company' });
  expect(company).toHaveTextContent('Any small business');
  expect(company).toHaveTextContent('4 years, to 2031');
  expect(screen.getByRole('region', { name: 'Product portfolio' })).toHaveTextContent('No portfolio vision yet');
  expect(screen.getByRole('link', { name: 'Write the vision of Payments' })).toHaveAttribute(
    'href',
    '/vision/products/product-1',
  );
});

test('a figure that nobody knows reads "not known", never zero', async () => {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/visions', [aVision()]);
  serve('/products', { items: [] });
  await renderInApp(<VisionPage />, { paths });

  const row = await screen.findByRole('row', { name: /Active teams/ });
  expect(within(row).getAllByText('not known')).toHaveLength(2);
  expect(row).toHaveTextContent('612');
});

test('a product manager may write the vision of their own product only', async () => {
  serve('/planning-cycles', { items: [aCycle()] });
  serve('/planning-cycles/cycle-1/visions', []);
  serve('/products', { items: [aProduct(), aProduct({ id: 'product-2', name: 'Invoicing', key: 'invoicing' })] });
  const session = { ...aSession, capacities: [{ capacity: 'PRODUCT_MANAGER' as const, productId: 'product-2' }] };
  await renderInApp(<VisionPage />, { paths, session });

  expect(await screen.findByRole('link', { name: 'Write the vision of Invoicing' })).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
