package org.northline.planning.baseline;

import java.util.List;

/** The reasons for what is not any more as it was agreed; they are only ever added. */
public interface ChangeReasons {
    /** Makes them durable at once. */
    void addAll(List<ChangeReason> reasons);
}
