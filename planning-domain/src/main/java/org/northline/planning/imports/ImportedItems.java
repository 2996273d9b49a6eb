package org.northline.planning.imports;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.northline.planning.imports.ItemWrite.Outcome;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemNumbers;
import org.northline.planning.roadmap.ItemSchedule;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.PersonId;

/** Reads and writes the items of a batch of rows, each kind of write in one statement for the whole batch. */
@OnePerServer
class ImportedItems {
    private static final String BY_KEY = """
            SELECT i.external_key, i.id, i.number, i.version, i.cycle_id, i.product_id, i.owner_id, i.kind, i.title,
                   i.problem, i.target_users, i.payer, i.revenue_link, i.data_categories, i.automation_use, i.geography,
                   i.channel, i.population, i.horizon, i.starts_on, i.ends_on, l.theme_id,
                   e.item_id IS NOT NULL AS on_portfolio, r.line
            FROM planning.roadmap_item i
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            LEFT JOIN planning.import_row r
              ON r.org_id = i.org_id AND r.import_id = :import AND r.external_key = i.external_key
            WHERE i.org_id = :org AND i.external_source = :source AND i.external_key = ANY (:keys)
              AND i.withdrawn_at IS NULL
            ORDER BY i.id
            FOR NO KEY UPDATE OF i
            """;

    private static final String NEW_VALUES = """
            unnest(:ids, :keys, :products, :owners, :kinds, :titles, :problems, :target_users, :payers, :revenue_links,
              :data_categories, :automation_uses, :geographies, :channels, :populations, :horizons, :starts, :ends)
            WITH ORDINALITY AS n (id, external_key, product_id, owner_id, kind, title, problem, target_users, payer,
              revenue_link, data_categories, automation_use, geography, channel, population, horizon, starts_on, ends_on,
              place)
            """;

    private static final String INSERT = """
            INSERT INTO planning.roadmap_item (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id,
              kind, title, problem, target_users, payer, revenue_link, data_categories, automation_use, geography,
              channel, population, horizon, starts_on, ends_on, external_source, external_key, changed_by)
            SELECT :org, n.id, :year, :first_serial + n.place - 1, :cycle, n.product_id, n.owner_id, n.kind, n.title,
              n.problem, n.target_users, n.payer, n.revenue_link, n.data_categories, n.automation_use, n.geography,
              n.channel, n.population, n.horizon, n.starts_on, n.ends_on, :source, n.external_key, :actor
            FROM <new_values>
            """;

    private static final String UPDATE = """
            UPDATE planning.roadmap_item i SET product_id = n.product_id, owner_id = n.owner_id, kind = n.kind,
              title = n.title, problem = n.problem, target_users = n.target_users, payer = n.payer,
              revenue_link = n.revenue_link, data_categories = n.data_categories, automation_use = n.automation_use,
              geography = n.geography, channel = n.channel, population = n.population, horizon = n.horizon,
              starts_on = n.starts_on, ends_on = n.ends_on, version = i.version + 1, changed_by = :actor,
              changed_at = now()
            FROM <new_values>
            WHERE i.org_id = :org AND i.id = n.id
            """;

    private static final String ROWS = """
            INSERT INTO planning.import_row (org_id, import_id, external_key, line, item_id, outcome, item_version, before)
            SELECT :org, :import, n.external_key, n.line, n.id, n.outcome, n.version,
              CASE WHEN n.outcome = 'UPDATED'
                THEN jsonb_build_object('item', to_jsonb(i), 'theme', l.theme_id) END
            FROM unnest(:ids, :keys, :lines, :outcomes, :versions) AS n (id, external_key, line, outcome, version)
            LEFT JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = n.id AND n.outcome = 'UPDATED'
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            """;

    private static final String THEMES = """
            INSERT INTO planning.roadmap_item_theme AS link (org_id, item_id, theme_id, changed_by)
            SELECT :org, n.id, n.theme, :actor FROM unnest(:ids, :themes) AS n (id, theme)
            ON CONFLICT (org_id, item_id) DO UPDATE
              SET theme_id = excluded.theme_id, changed_by = excluded.changed_by, changed_at = now()
              WHERE link.theme_id IS DISTINCT FROM excluded.theme_id
            """;

    private final Jdbi jdbi;
    private final ItemNumbers numbers;

    @Inject
    ImportedItems(Jdbi jdbi, ItemNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The items that have one of these keys, held against other writers until the transaction ends. */
    Map<String, StoredItem> byKey(ImportRun run, List<String> keys) {
        Map<String, StoredItem> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(BY_KEY)
                .bind("org", run.org().value())
                .bind("import", run.id().value())
                .bind("source", run.source())
                .bindArray("keys", String.class, keys)
                .map((row, context) -> found.put(row.getString("external_key"), stored(row)))
                .list());
        return found;
    }

    /** New items first, then the record with what changed ones were before, then the changes. */
    void write(ImportRun run, Year year, List<ItemWrite> writes, Actor actor) {
        List<ItemWrite> created = of(writes, Outcome.CREATED);
        List<ItemWrite> updated = of(writes, Outcome.UPDATED);
        insert(run, year, created, actor);
        rows(run, writes);
        update(run, updated, actor);
        List<ItemWrite> themed = new ArrayList<>(updated);
        created.stream().filter(write -> write.theme().isPresent()).forEach(themed::add);
        themes(run, themed, actor);
    }

    private void insert(ImportRun run, Year year, List<ItemWrite> created, Actor actor) {
        if (created.isEmpty()) {
            return;
        }
        int firstSerial = numbers.first(run.org(), year, created.size()).serial();
        jdbi.useHandle(handle -> bindContent(handle.createUpdate(INSERT), run, created, actor)
                .bind("year", year.getValue())
                .bind("first_serial", firstSerial)
                .bind("cycle", run.cycle().value())
                .bind("source", run.source())
                .execute());
    }

    private void update(ImportRun run, List<ItemWrite> updated, Actor actor) {
        if (updated.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle ->
                bindContent(handle.createUpdate(UPDATE), run, updated, actor).execute());
    }

    private void rows(ImportRun run, List<ItemWrite> writes) {
        jdbi.useHandle(handle -> handle.createUpdate(ROWS)
                .bind("org", run.org().value())
                .bind("import", run.id().value())
                .bindArray("ids", UUID.class, each(writes, ItemWrite::itemId))
                .bindArray("keys", String.class, each(writes, ItemWrite::externalKey))
                .bindArray("lines", Long.class, each(writes, ItemWrite::line))
                .bindArray(
                        "outcomes",
                        String.class,
                        each(writes, write -> write.outcome().name()))
                .bindArray("versions", Long.class, each(writes, ItemWrite::version))
                .execute());
    }

    private void themes(ImportRun run, List<ItemWrite> writes, Actor actor) {
        if (writes.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(THEMES)
                .bind("org", run.org().value())
                .bind("actor", actor.person().value())
                .bindArray("ids", UUID.class, each(writes, ItemWrite::itemId))
                .bindArray(
                        "themes",
                        UUID.class,
                        each(writes, write -> write.theme().map(ThemeId::value).orElse(null)))
                .execute());
    }

    private static <S extends SqlStatement<S>> S bindContent(
            S statement, ImportRun run, List<ItemWrite> writes, Actor actor) {
        List<RoadmapItem.Content> contents =
                writes.stream().map(ItemWrite::content).toList();
        List<ItemText> texts = contents.stream().map(RoadmapItem.Content::text).toList();
        List<ItemSchedule> schedules =
                contents.stream().map(RoadmapItem.Content::schedule).toList();
        return statement
                .define("new_values", NEW_VALUES)
                .bind("org", run.org().value())
                .bind("actor", actor.person().value())
                .bindArray("ids", UUID.class, each(writes, ItemWrite::itemId))
                .bindArray("keys", String.class, each(writes, ItemWrite::externalKey))
                .bindArray(
                        "products",
                        UUID.class,
                        each(contents, content -> content.product().value()))
                .bindArray(
                        "owners",
                        UUID.class,
                        each(contents, content -> content.owner().value()))
                .bindArray(
                        "kinds",
                        String.class,
                        each(contents, content -> content.kind().name()))
                .bindArray("titles", String.class, each(texts, ItemText::title))
                .bindArray("problems", String.class, each(texts, ItemText::problem))
                .bindArray("target_users", String.class, each(texts, ItemText::targetUsers))
                .bindArray("payers", String.class, each(texts, ItemText::payer))
                .bindArray("revenue_links", String.class, each(texts, ItemText::revenueLink))
                .bindArray("data_categories", String.class, each(texts, ItemText::dataCategories))
                .bindArray("automation_uses", String.class, each(texts, ItemText::automationUse))
                .bindArray("geographies", String.class, each(texts, ItemText::geography))
                .bindArray("channels", String.class, each(texts, ItemText::channel))
                .bindArray("populations", String.class, each(texts, ItemText::population))
                .bindArray(
                        "horizons",
                        String.class,
                        each(schedules, schedule -> schedule.horizon().name()))
                .bindArray("starts", LocalDate.class, each(schedules, ItemSchedule::startsOn))
                .bindArray("ends", LocalDate.class, each(schedules, ItemSchedule::endsOn));
    }

    private static StoredItem stored(ResultSet row) throws SQLException {
        ItemText text = new ItemText(
                row.getString("title"),
                row.getString("problem"),
                row.getString("target_users"),
                row.getString("payer"),
                row.getString("revenue_link"),
                row.getString("data_categories"),
                row.getString("automation_use"),
                row.getString("geography"),
                row.getString("channel"),
                row.getString("population"));
        ItemSchedule schedule = new ItemSchedule(
                TimeHorizon.valueOf(row.getString("horizon")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
        RoadmapItem.Content content = new RoadmapItem.Content(
                new ProductId(row.getObject("product_id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                ItemKind.valueOf(row.getString("kind")),
                text,
                schedule);
        return new StoredItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getLong("version"),
                row.getObject("cycle_id", UUID.class),
                content,
                Optional.ofNullable(row.getObject("theme_id", UUID.class)).map(ThemeId::new),
                row.getBoolean("on_portfolio"),
                row.getObject("line", Long.class));
    }

    private static List<ItemWrite> of(List<ItemWrite> writes, Outcome outcome) {
        return writes.stream().filter(write -> write.outcome() == outcome).toList();
    }

    /** A list that may hold null, which an array of dates or themes may. */
    private static <S, T> List<@Nullable T> each(List<S> values, Function<S, @Nullable T> part) {
        List<@Nullable T> parts = new ArrayList<>(values.size());
        values.forEach(value -> parts.add(part.apply(value)));
        return parts;
    }
}
