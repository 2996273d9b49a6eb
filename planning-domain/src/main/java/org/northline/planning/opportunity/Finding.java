package org.northline.planning.opportunity;

/** What the range of a score says about a segment, by Ulwick's two limits. */
public enum Finding {
    /** All of the range is above 15. */
    EXTREMELY_UNDERSERVED,
    /** All of the range is above 10; part of it may be above 15. */
    UNDERSERVED,
    /** None of the range is above 10. */
    SERVED,
    /** The range reaches from 10 or below to above 10: more people have to be asked. */
    TOO_FEW_ASKED
}
