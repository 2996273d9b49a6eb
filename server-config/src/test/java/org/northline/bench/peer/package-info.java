/** What Northline is measured beside, deployed in the same kind of server: a constant, and rows by plain JDBC. Depends on nothing of ours. */
package org.northline.bench.peer;
