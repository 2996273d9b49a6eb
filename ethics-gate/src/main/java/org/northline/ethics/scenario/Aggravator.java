package org.northline.ethics.scenario;

/** What makes the same severity weigh more. */
public enum Aggravator {
    IRREVERSIBLE,
    VULNERABLE_PEOPLE,
    /** At least 100,000 people, or a tenth of the users. */
    WIDE_REACH
}
