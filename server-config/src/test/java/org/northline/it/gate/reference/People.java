package org.northline.it.gate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of an organisation: who is active, and who held their capacity from when to when. Moments are numbers of steps. */
final class People {
    static final String REVIEWER = "MISUSE_REVIEWER";
    static final String STAKEHOLDER = "STAKEHOLDER";
    static final String LEADER = "PRODUCT_LEADER";
    static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, List<Grant>> grants = new HashMap<>();
    private final Set<String> inactive = new HashSet<>();

    People(List<Role> roles) {
        for (Role role : roles) {
            this.roles.put(role.name(), role);
            grants.put(role.name(), new ArrayList<>(List.of(new Grant(0))));
        }
    }

    Role role(String who) {
        return roles.get(who);
    }

    boolean isActive(String who) {
        return !inactive.contains(who);
    }

    boolean deactivate(String who) {
        inactive.add(who);
        return true;
    }

    boolean reactivate(String who) {
        inactive.remove(who);
        return true;
    }

    /** What an active person holds now and held before the moment; nobody holds a capacity twice at a time. */
    Optional<Grant> held(String who, int before) {
        return grants.get(who).stream()
                .filter(grant -> isActive(who) && grant.isLive() && grant.since < before)
                .findFirst();
    }

    /** Whether this person may act as this now. */
    boolean acts(String who, String capacity) {
        return role(who).capacity().equals(capacity) && held(who, ALWAYS).isPresent();
    }

    /** Whoever may sign anything may also send back, stop and lift. */
    boolean speaks(String who) {
        return role(who).isSigning() && held(who, ALWAYS).isPresent();
    }

    boolean grant(String who, int now) {
        if (grants.get(who).stream().anyMatch(Grant::isLive)) {
            return false;
        }
        return grants.get(who).add(new Grant(now));
    }

    boolean revoke(String who, int now, boolean forCause) {
        Optional<Grant> live = grants.get(who).stream().filter(Grant::isLive).findFirst();
        live.ifPresent(grant -> grant.end(now, forCause));
        return live.isPresent();
    }

    /** One grant, from a moment until it is revoked. */
    static final class Grant {
        private final int since;
        private int until = ALWAYS;
        private boolean forCause;

        Grant(int since) {
            this.since = since;
        }

        boolean isLive() {
            return until == ALWAYS;
        }

        /** Lost later in the normal way, a capacity leaves standing what was entered with it; lost for cause, it does not. */
        boolean stillCountsForAnEntryOf(int moment) {
            return !forCause && until > moment;
        }

        private void end(int moment, boolean cause) {
            until = moment;
            forCause = cause;
        }
    }
}
