import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { OfferedTextarea } from './OfferedTextarea';

function Example({ offers, readOnly = false }: { offers: string[]; readOnly?: boolean }) {
  const [value, setValue] = useState('');
  return (
    <OfferedTextarea
      label="Who"
      readOnly={readOnly}
      value={value}
      offers={offers}
      onTake={setValue}
      onChange={(event) => setValue(event.currentTarget.value)}
    />
  );
}

test('an offer is taken with one key, and the field has the focus afterwards', async () => {
  const user = userEvent.setup();
  await renderInApp(<Example offers={['Hauliers', ' Hauliers ', '', 'Drivers']} />);

  const offers = within(await screen.findByRole('list', { name: 'Offered for Who' }));
  expect(offers.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Hauliers', 'Drivers']);
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');

  expect(screen.getByLabelText('Who')).toHaveValue('Hauliers');
  await waitFor(() => expect(screen.getByLabelText('Who')).toHaveFocus());
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('who may only read, and who has nothing to be offered, sees no list', async () => {
  await renderInApp(
    <>
      <Example offers={['Hauliers']} readOnly />
      <Example offers={[' ']} />
    </>,
  );

  expect(await screen.findAllByLabelText('Who')).toHaveLength(2);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
