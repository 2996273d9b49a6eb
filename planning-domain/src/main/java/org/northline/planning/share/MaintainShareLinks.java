package org.northline.planning.share;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Makes links to the portfolio roadmap, changes for whom and how long they are, and revokes them; for product leaders and executives. */
@OnePerServer
@Transactional
public class MaintainShareLinks {
    private static final int LONGEST_AUDIENCE = 120;

    private final ShareLinks links;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public MaintainShareLinks(ShareLinks links, PlanningCycles cycles, Clock clock) {
        this.links = links;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Refuses what {@link #make} would refuse, before somebody takes the trouble of a snapshot. */
    public void check(New command) {
        checked(command);
    }

    /**
     * Makes a link.
     *
     * @param tokenHash SHA-256 of the token, in hexadecimal digits
     * @param snapshot what a frozen link shows; none where it follows the roadmap
     */
    public ShareLinkId make(New command, String tokenHash, Optional<String> snapshot) {
        ShareLink.Shown shown =
                checked(command).showing(snapshot.map(MaintainShareLinks::hash).orElse(""));
        Instant now = clock.instant();
        ShareLinkId id = new ShareLinkId(Ids.next());
        links.add(ShareLink.make(id, command.cycle(), shown, tokenHash, day(now), command.actor(), now), snapshot);
        return id;
    }

    /** Gives the new version. */
    public long change(Change command) {
        Actor actor = command.actor();
        requireSharer(actor);
        ShareLink link = links.get(actor.org(), command.id());
        if (link.isRevoked()) {
            throw new Conflict("This link was revoked, which is for good. Make another one.");
        }
        StaleVersion.check(command.seenVersion(), link.version());
        Instant now = clock.instant();
        FieldChecks checks = new FieldChecks();
        String audience = checks.line("/audience", command.audience(), LONGEST_AUDIENCE);
        checkExpiry(checks, command.expiresOn(), link.madeOn(), day(now));
        checks.done();
        link.change(audience, requireNonNull(command.expiresOn()), actor, now);
        links.flush();
        return link.version();
    }

    /** Does nothing to a link that is revoked, so that asking twice is no mistake. */
    public void revoke(Actor actor, ShareLinkId id) {
        requireSharer(actor);
        ShareLink link = links.get(actor.org(), id);
        if (!link.isRevoked()) {
            link.revoke(actor, clock.instant());
            links.flush();
        }
    }

    public static boolean mayShare(Actor actor) {
        return actor.hasAny(Capacity.PRODUCT_LEADER, Capacity.EXECUTIVE);
    }

    private static void requireSharer(Actor actor) {
        actor.require(Capacity.PRODUCT_LEADER, Capacity.EXECUTIVE);
    }

    private Checked checked(New command) {
        requireSharer(command.actor());
        cycles.getLive(command.actor().org(), command.cycle());
        LocalDate today = day(clock.instant());
        FieldChecks checks = new FieldChecks();
        String audience = checks.line("/audience", command.audience(), LONGEST_AUDIENCE);
        checkExpiry(checks, command.expiresOn(), today, today);
        checks.present("/lanes", command.lanes());
        checks.done();
        return new Checked(
                audience,
                requireNonNull(command.expiresOn()),
                requireNonNull(command.lanes()),
                command.showsMoney(),
                command.showsNames());
    }

    private static void checkExpiry(FieldChecks checks, @Nullable LocalDate expiry, LocalDate madeOn, LocalDate today) {
        checks.that(expiry != null, "/expiresOn", "Say on which day the link ends.");
        if (expiry == null) {
            return;
        }
        checks.that(expiry.isAfter(today), "/expiresOn", "Choose a day after today.");
        checks.that(
                !expiry.isAfter(madeOn.plusYears(1)),
                "/expiresOn",
                "A link lasts a year at most. Choose " + madeOn.plusYears(1) + " or a day before it.");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private record Checked(
            String audience, LocalDate expiresOn, SharedLanes lanes, boolean showsMoney, boolean showsNames) {
        ShareLink.Shown showing(String snapshotHash) {
            return new ShareLink.Shown(audience, expiresOn, lanes, showsMoney, showsNames, snapshotHash);
        }
    }

    /** A link as it is asked for. */
    public record New(
            Actor actor,
            CycleId cycle,
            @Nullable String audience,
            @Nullable LocalDate expiresOn,
            @Nullable SharedLanes lanes,
            boolean showsMoney,
            boolean showsNames) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(
            Actor actor,
            ShareLinkId id,
            long seenVersion,
            @Nullable String audience,
            @Nullable LocalDate expiresOn) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
