package org.northline.planning.roadmap;

import java.util.Optional;
import java.util.Set;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The strategic themes of the organisations; within a cycle a name belongs to at most one theme that is not archived. */
public interface StrategicThemes {
    Optional<StrategicTheme> find(OrgId org, ThemeId id);

    /** By name, without regard to case. */
    Optional<StrategicTheme> findLive(OrgId org, CycleId cycle, String name);

    /** The themes of the cycle that are not archived. */
    Set<ThemeId> liveIds(OrgId org, CycleId cycle);

    /** The place after all themes that the cycle ever had. */
    int nextPosition(OrgId org, CycleId cycle);

    /** How many items that belong to the theme are not withdrawn. */
    long liveItems(OrgId org, ThemeId id);

    /** How many objectives of the theme are not archived. */
    long liveObjectives(OrgId org, ThemeId id);

    /** Makes the theme durable at once. */
    void add(StrategicTheme theme);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default StrategicTheme getLive(OrgId org, ThemeId id) {
        return find(org, id).filter(theme -> !theme.isArchived()).orElseThrow(NotFound::new);
    }

    /**
     * The live theme that a field of an input refers to.
     *
     * @throws InvalidInput at the pointer when it is absent, archived, another cycle's or another organisation's
     */
    default StrategicTheme referred(OrgId org, CycleId cycle, ThemeId id, String pointer) {
        return find(org, id)
                .filter(theme -> !theme.isArchived() && theme.cycle().equals(cycle))
                .orElseThrow(() -> InvalidInput.at(pointer, "This planning cycle has no such theme."));
    }
}
