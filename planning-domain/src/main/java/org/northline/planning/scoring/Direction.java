package org.northline.planning.scoring;

/** Whether a high rating speaks for the thing that is rated (a benefit) or against it (a cost). */
public enum Direction {
    BENEFIT,
    COST
}
