package org.northline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.architecture.planted.planning.roadmap.ItemThatPromotesItself;

/** Every way of writing, from the routes down to the tables, that leads onto the portfolio roadmap. */
class EveryDoorTest {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String DOOR = ".planning.roadmap.PortfolioDoor";
    private static final Pattern ENTERS = Pattern.compile(
            "(?i)enter_portfolio|(insert\\s+into|merge\\s+into|update|copy)\\s+(planning\\.)?portfolio_entry"
                    + "|name = \"portfolio_entry\"");

    @Test
    @DisplayName(
            "I-14 Of all routes that write, one promotes an item, one adopts those of a plan and one makes the sample company; no other reaches the door")
    void threeRoutesReachTheDoor() {
        assertThat(routesThatReach(Code.ALL, Code.ROOT + DOOR))
                .containsExactlyInAnyOrder(
                        "AdoptionsResource.step", "PromotionsResource.promote", "SampleCompanyResource.create");
    }

    @Test
    @DisplayName("I-14 The search for routes finds one that goes round by an interface and a lambda")
    void searchFindsAPlantedRoute() {
        String planted = Code.ROOT + ".architecture.planted";
        JavaClasses classes = new ClassFileImporter().importPackages(planted);

        assertThat(routesThatReach(classes, planted + DOOR))
                .containsExactly(ItemThatPromotesItself.class.getSimpleName() + ".rename");
    }

    @Test
    @DisplayName("I-14 Of all sources, one class and one migration name the door or write the table")
    void oneClassAndOneMigrationNameTheDoor() throws IOException {
        try (Stream<Path> sources = Stream.of("planning-domain", "ethics-gate", "planning-web", "server-config")
                .map(module -> Path.of("..", module, "src/main"))
                .flatMap(EveryDoorTest::javaAndSql)) {
            assertThat(sources.filter(EveryDoorTest::enters)
                            .map(Path::getFileName)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder("PortfolioRoadmap.java", "V0005__portfolio.sql");
        }
    }

    /** Against the direction of the calls; a call of what is overridden may be one of what overrides it. */
    private static List<String> routesThatReach(JavaClasses classes, String door) {
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(classes.get(door).getMethods());
        Set<JavaCodeUnit> reaching = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.pop();
            Stream.concat(unit.getAccessesToSelf().stream().map(JavaAccess::getOrigin), overridden(unit))
                    .filter(reaching::add)
                    .forEach(waiting::push);
        }
        return reaching.stream()
                .filter(EveryDoorTest::isRouteThatWrites)
                .map(route -> route.getOwner().getSimpleName() + "." + route.getName())
                .sorted()
                .toList();
    }

    private static Stream<JavaCodeUnit> overridden(JavaCodeUnit unit) {
        if (!(unit instanceof JavaMethod)) {
            return Stream.of();
        }
        JavaClass owner = unit.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(unit.getName())
                        && method.getRawParameterTypes().size()
                                == unit.getRawParameterTypes().size())
                .map(JavaCodeUnit.class::cast);
    }

    private static boolean isRouteThatWrites(JavaCodeUnit unit) {
        return unit.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().equals("jakarta.ws.rs")
                        && WRITES.contains(annotation.getRawType().getSimpleName()));
    }

    private static Stream<Path> javaAndSql(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|sql|xml)")
                            && !file.toString().contains("/ui/")
                            && !file.toString().contains("/verifier/"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean enters(Path source) {
        try {
            return ENTERS.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
