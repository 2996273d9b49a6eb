package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the line from an item up to its theme, its strategy and the visions above it, and says where the line breaks. */
@OnePerServer
public class LineOfSight {
    private static final String UPWARD = """
            SELECT i.cycle_id, i.product_id, p.name AS product_name,
                   t.id AS theme_id, t.name AS theme_name, t.position AS theme_position,
                   t.archived_at IS NOT NULL AS theme_archived,
                   o.id AS option_id, o.strategy_key, o.stance, o.reason, coalesce(o.chosen, false) AS chosen
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.strategy_option o ON o.org_id = t.org_id AND o.id = t.option_id
            WHERE i.org_id = :org AND i.id = :id
            """;

    private static final String KEY_RESULTS = """
            SELECT k.id, k.title, o.id AS objective_id, o.title AS objective_title
            FROM planning.item_key_result l
            JOIN planning.key_result k ON k.org_id = l.org_id AND k.id = l.key_result_id AND k.withdrawn_at IS NULL
            JOIN planning.objective o ON o.org_id = k.org_id AND o.id = k.objective_id AND o.archived_at IS NULL
            WHERE l.org_id = :org AND l.item_id = :id AND l.withdrawn_at IS NULL
            ORDER BY o.position, k.position
            """;

    private static final String OPPORTUNITIES = """
            SELECT q.id, q.title
            FROM planning.item_opportunity l
            JOIN planning.opportunity q ON q.org_id = l.org_id AND q.id = l.opportunity_id AND q.archived_at IS NULL
            WHERE l.org_id = :org AND l.item_id = :id AND l.withdrawn_at IS NULL
            ORDER BY lower(q.title), q.id
            """;

    private static final String VISIONS = """
            SELECT v.level, v.statement, m.name AS north_star
            FROM planning.vision_statement v
            LEFT JOIN planning.guiding_metric m ON m.org_id = v.org_id AND m.vision_id = v.id
              AND m.kind = 'NORTH_STAR' AND m.withdrawn_at IS NULL
            WHERE v.org_id = :org AND v.cycle_id = :cycle AND (v.level <> 'PRODUCT' OR v.subject_id = :product)
            ORDER BY array_position(ARRAY['PRODUCT', 'PORTFOLIO', 'COMPANY'], v.level)
            """;

    private final Jdbi jdbi;

    @Inject
    public LineOfSight(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when the item is absent or another organisation's. */
    public Line of(OrgId org, RoadmapItemId item) {
        return jdbi.withHandle(handle -> {
            Up up = handle.createQuery(UPWARD)
                    .bind("org", org.value())
                    .bind("id", item.value())
                    .map(ConstructorMapper.of(Up.class))
                    .findOne()
                    .orElseThrow(NotFound::new);
            List<Vision> visions = visions(handle, org, up);
            return new Line(
                    up,
                    ofItem(handle, KEY_RESULTS, org, item, Served.class),
                    ofItem(handle, OPPORTUNITIES, org, item, Addressed.class),
                    visions,
                    missing(up, visions));
        });
    }

    private static <T> List<T> ofItem(Handle handle, String query, OrgId org, RoadmapItemId item, Class<T> row) {
        return handle.createQuery(query)
                .bind("org", org.value())
                .bind("id", item.value())
                .map(ConstructorMapper.of(row))
                .list();
    }

    private static List<Vision> visions(Handle handle, OrgId org, Up up) {
        return handle.createQuery(VISIONS)
                .bind("org", org.value())
                .bind("cycle", up.cycleId())
                .bind("product", up.productId())
                .map(ConstructorMapper.of(Vision.class))
                .list();
    }

    private static List<String> missing(Up up, List<Vision> visions) {
        List<String> missing = new ArrayList<>();
        BrokenLine.of(up.themeId() != null, up.themeArchived(), up.stance(), up.chosen())
                .map(BrokenLine::sentence)
                .ifPresent(missing::add);
        missingVision(visions, "PRODUCT", "The product " + up.productName()).ifPresent(missing::add);
        missingVision(visions, "PORTFOLIO", "The portfolio").ifPresent(missing::add);
        missingVision(visions, "COMPANY", "The company").ifPresent(missing::add);
        return missing;
    }

    private static Optional<String> missingVision(List<Vision> visions, String level, String whose) {
        boolean there = visions.stream().anyMatch(vision -> vision.level().equals(level));
        return there ? Optional.empty() : Optional.of(whose + " has no vision for this year yet.");
    }

    /** The line of one item: what is above it, and a sentence for each place where it breaks. Serving no key result and addressing no opportunity breaks no line. */
    public record Line(
            Up up, List<Served> keyResults, List<Addressed> opportunities, List<Vision> visions, List<String> missing) {
        public Line {
            keyResults = List.copyOf(keyResults);
            opportunities = List.copyOf(opportunities);
            visions = List.copyOf(visions);
            missing = List.copyOf(missing);
        }
    }

    /** The theme and the strategy above an item, as far as there are any. */
    public record Up(
            UUID cycleId,
            UUID productId,
            String productName,
            @Nullable UUID themeId,
            @Nullable String themeName,
            @Nullable Integer themePosition,
            boolean themeArchived,
            @Nullable UUID optionId,
            @Nullable String strategyKey,
            @Nullable String stance,
            @Nullable String reason,
            boolean chosen) {}

    /** A key result that an item serves, and its objective. */
    public record Served(UUID id, String title, UUID objectiveId, String objectiveTitle) {}

    /** An opportunity that an item addresses. */
    public record Addressed(UUID id, String title) {}

    /** A vision above an item, and its North Star metric if it has one. */
    public record Vision(
            String level, String statement, @Nullable String northStar) {}
}
