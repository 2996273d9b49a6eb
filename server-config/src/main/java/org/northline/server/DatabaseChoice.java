package org.northline.server;

/** Which database a start uses: the one that Northline brings and keeps in its data folder, or one that somebody runs. */
public sealed interface DatabaseChoice {
    /** The PostgreSQL that comes with Northline. */
    record Embedded() implements DatabaseChoice {}

    /** A PostgreSQL that somebody else runs, with the login that may create roles and schemas in it. */
    record External(DatabaseLogin login) implements DatabaseChoice {}
}
