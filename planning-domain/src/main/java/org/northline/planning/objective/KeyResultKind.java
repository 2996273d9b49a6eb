package org.northline.planning.objective;

/** When a key result tells something. */
public enum KeyResultKind {
    /** It moves early enough that something can still be done. */
    LEADING,
    /** It tells what came of it in the end. */
    LAGGING
}
