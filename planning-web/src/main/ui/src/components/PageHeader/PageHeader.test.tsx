import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { wishHeadingFocus } from '@/lib/heading-focus';
import { pageActions } from '@/lib/page-actions';
import { renderInApp } from '@/test/render';
import { PageHeader } from './PageHeader';

afterEach(() => {
  document.title = '';
});

test('names the window and the page', async () => {
  await renderInApp(<PageHeader title="Themes" summary="Four for 2027" />);

  expect(screen.getByRole('heading', { level: 1, name: 'Themes' })).toBeInTheDocument();
  expect(document.title).toBe('Themes - Northline');
});

test('takes the focus when it comes after a change of screen, and not otherwise', async () => {
  const { unmount } = await renderInApp(<PageHeader title="First" />);
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  unmount();

  wishHeadingFocus();
  await renderInApp(<PageHeader title="Second" />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('the way back is a link and a key', async () => {
  await renderInApp(<PageHeader title="Growth" back={{ to: '/themes', label: 'Themes' }} />, { paths: ['/themes'] });

  expect(screen.getByRole('link', { name: 'Themes' })).toHaveAttribute('href', '/themes');
  expect(pageActions().map(({ id }) => id)).toEqual(['back']);
});
