/** The proof of the audit log: export, heads, receipts and the verifier, against the running server. May depend on {@code org.northline.it}. */
package org.northline.it.audit;
