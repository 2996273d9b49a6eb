package org.northline.it.rights;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The table of what each role is answered on each route, and the routes of the contract. */
final class RoleMatrix {
    private static final Path CONTRACT = Path.of("../planning-web/src/main/openapi/openapi.json");
    private static final String PREFIX = "/api/v1";

    /** A file that is none: whoever may send one is told so, or why there is no place for it. */
    static final String ZIP = "zip";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private RoleMatrix() {}

    /**
     * One line of the table with what stands indented below it.
     *
     * @param subject what the address is about, when it is not what its first word says
     */
    record Route(
            String method,
            String path,
            Map<Role, Integer> expected,
            Optional<String> subject,
            String query,
            Optional<String> body) {
        String name() {
            return method + " " + path;
        }

        boolean isUnsafe() {
            return !method.equals("GET");
        }

        /** A version of the policy is a small number that every organisation has, and no id; a token is its own admission. */
        boolean hasSubject() {
            return !isForEverybody() && path.replace("{version}", "").contains("{");
        }

        /** Asked without an account, by whoever has the address. */
        boolean isForEverybody() {
            return path.contains("{token}");
        }

        String address(Subjects subjects, Role role) {
            String id = "{" + subject.orElseGet(() -> path.split("/")[1]) + "}";
            String filled = path.replaceFirst("\\{(id|cycle)\\}", Matcher.quoteReplacement(id));
            return PREFIX + subjects.fill(filled + query, role);
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Set<String> routesOfTheContract() {
        Map<String, Map<String, Object>> paths =
                JsonPath.from(CONTRACT.toFile()).getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " "
                                + path.getKey().substring(PREFIX.length())))
                .collect(Collectors.toSet());
    }

    /** In the order of the table, which is the order in which they are asked. */
    static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text().lines().filter(RoleMatrix::says).toList()) {
            if (!line.startsWith(" ") && !block.isEmpty()) {
                routes.add(route(block));
                block.clear();
            }
            block.add(line);
        }
        routes.add(route(block));
        return routes;
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Route route(List<String> block) {
        String[] words = block.get(0).split(" +");
        Map<Role, Integer> expected = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            expected.put(role, Integer.valueOf(words[2 + role.ordinal()]));
        }
        List<String> more =
                block.subList(1, block.size()).stream().map(String::strip).toList();
        return new Route(
                words[0],
                words[1],
                expected,
                starting(more, "of ").map(line -> line.substring(3)),
                starting(more, "?").orElse(""),
                starting(more, "{")
                        .or(() -> starting(more, "csv ")
                                .map(line -> line.substring(4).replace("|", "\n")))
                        .or(() -> starting(more, ZIP)));
    }

    private static Optional<String> starting(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst();
    }

    private static String text() {
        try (InputStream table = RoleMatrix.class.getResourceAsStream("role-matrix.txt")) {
            return new String(Optional.ofNullable(table).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
