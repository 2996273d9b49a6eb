/**
 * Tests against the packaged application in the real server on a real PostgreSQL, started once for all of them.
 *
 * <p>{@link org.northline.it.Environment} brings it up before the first test and takes it down after the last. A test reaches it through
 * {@link org.northline.it.Northline}: the address, a signed-in client for HTTP, and connections to the database as the server's role, as the
 * owner and as the auditor. Data is shared, so a test makes its own, named with {@link org.northline.it.Northline#unique}, and counts nothing
 * that others may add to. A class that has to look inside the container extends {@link org.northline.it.InsideTheServer}: Arquillian
 * deploys the same application once more beside the running one. May depend on {@code org.northline.server}.
 */
package org.northline.it;
