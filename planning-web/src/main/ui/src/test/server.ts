import { setupServer } from 'msw/node';

/** The server's side of a test: server.use(http.get('*\/api/v1/...', ...)). A call that no test expects is an error. */
export const server = setupServer();
