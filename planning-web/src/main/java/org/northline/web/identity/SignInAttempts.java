package org.northline.web.identity;

import java.util.UUID;

/**
 * Attempts to give a password within the last quarter hour, by fingerprints of the account and of the address they came from. Each is visible
 * at once to all servers, whatever becomes of the request.
 */
interface SignInAttempts {
    /** Whose password is tried, and from where. */
    record Origin(String email, String account, String address) {}

    /**
     * How many there were, this one included.
     *
     * @param here for this account from this address
     * @param address from this address, whatever the account
     * @param account for this account, whatever the address
     * @param known whether this account's person signed in from this address within 30 days
     * @param secondsToWait until the oldest attempt counted is a quarter of an hour ago
     */
    record Count(int here, int address, int account, boolean known, long secondsToWait) {}

    /** Notes an attempt before the password is checked, so that many in parallel count too. */
    Count note(UUID attempt, Origin origin);

    /** Takes back an attempt that was refused unchecked. */
    void takeBack(UUID attempt);

    /** Forgets this account's attempts from this address, after a right password. */
    void forget(Origin origin);
}
