import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { dismissToast, toastStore } from '@/components/Toasts/toasts';
import { server } from './server';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterEach(cleanup);
// Toasts outlive the screen that showed them, in a test, too.
afterEach(() => {
  for (const { id } of toastStore.shown()) {
    dismissToast(id);
  }
});
afterAll(() => server.close());

// A part of the page that is fetched when it is first needed takes longer where many builds share a machine.
configure({ asyncUtilTimeout: 5_000 });

// happy-dom lays nothing out: an element counts as in sight only when a test says so.
globalThis.IntersectionObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
} as never;

// A textarea that grows waits for fonts, which happy-dom does not have.
if (!('fonts' in document)) {
  Object.defineProperty(document, 'fonts', { value: new EventTarget() });
}

// happy-dom knows no popovers; in a test their content simply stands there.
HTMLElement.prototype.hidePopover ??= () => {};
