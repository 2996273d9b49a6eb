import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { accept, aProduct, refuse, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { ProductsPage } from './ProductsPage';

const paths = ['/roadmaps', '/vision/products/$productId'];

async function show(...products: ReturnType<typeof aProduct>[]) {
  serve('/products', { items: products });
  await renderInApp(<ProductsPage />, { paths });
  await screen.findByRole('heading', { name: 'Products' });
  return userEvent.setup();
}

test('the key follows the name until somebody changes it', async () => {
  const received = accept('post', '/products', () => aProduct());
  const user = await show();

  await user.click(screen.getByRole('button', { name: 'New product' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New product' }));
  await user.type(dialog.getByLabelText('Name'), 'Instant Payouts');
  expect(dialog.getByLabelText('Key')).toHaveValue('instant-payouts');
  await user.clear(dialog.getByLabelText('Key'));
  await user.type(dialog.getByLabelText('Key'), 'PAY');
  await user.type(dialog.getByLabelText('Name'), ' EU');
  await user.click(dialog.getByRole('button', { name: 'Add product' }));

  await waitFor(() => expect(received[0]?.body).toEqual({ name: 'Instant Payouts EU', key: 'PAY', description: '' }));
});

test('a complaint about the key stands at the key', async () => {
  refuse('put', '/products/product-1', 422, { errors: [{ pointer: '/key', detail: 'This key is taken.' }] });
  const user = await show(aProduct());

  await user.click(screen.getByRole('button', { name: 'Edit Payments' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit product' }));
  await user.type(dialog.getByLabelText('Key'), '-2');
  await user.click(dialog.getByRole('button', { name: 'Save product' }));

  await waitFor(() => expect(dialog.getByLabelText('Key')).toHaveAccessibleDescription(/This key is taken\./));
});

test('each product leads to its roadmap and to its vision', async () => {
  await show(aProduct({ itemCount: 12 }));

  expect(screen.getByRole('link', { name: 'Payments' })).toHaveAttribute('href', expect.stringContaining('product-1'));
  expect(screen.getByRole('link', { name: 'Vision of Payments' })).toHaveAttribute(
    'href',
    '/vision/products/product-1',
  );
  expect(screen.getByRole('cell', { name: '12' })).toBeInTheDocument();
});
