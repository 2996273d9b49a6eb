package org.northline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.northline.architecture.Code.ETHICS;
import static org.northline.architecture.Code.PLANNING;
import static org.northline.architecture.Code.keeps;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.northline.architecture.planted.planning.roadmap.ItemEntity;
import org.northline.architecture.planted.planning.roadmap.ItemManager;
import org.northline.architecture.planted.planning.roadmap.ItemThatCountsItsCalls;
import org.northline.architecture.planted.planning.roadmap.ItemThatIsInjectedInto;
import org.northline.architecture.planted.planning.roadmap.ItemThatKeepsItsCaller;
import org.northline.architecture.planted.planning.roadmap.ItemThatReadsTheClock;
import org.northline.architecture.planted.planning.roadmap.ItemWithALocalTime;
import org.northline.architecture.planted.planning.roadmap.ItemWithASetter;
import org.northline.architecture.planted.planning.roadmap.ItemWithAnEmbeddedRecord;
import org.northline.architecture.planted.planning.undescribed.PackageWithoutADescription;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;

class StyleTest {
    private static final Pattern EMPTY_WORD =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|Bean|Data|Info)");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.Year.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.lang.System.currentTimeMillis()");

    @Test
    void namesSayWhatThingsAre() {
        keeps(
                root -> noClasses().that(resideInAPackage(root + "..")).should(haveNamesLike(EMPTY_WORD)),
                ItemManager.class);
    }

    /** Filters and listeners are made by their container, with a constructor that takes nothing. */
    @Test
    void fieldsAreNotInjected() {
        keeps(
                root -> noFields()
                        .that()
                        .areDeclaredInClassesThat(resideInAPackage(root + "..").and(not(madeByTheirContainer())))
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject"),
                ItemThatIsInjectedInto.class);
    }

    /** An entity manager from the server is one per transaction behind its one object. */
    @Test
    void whatIsThereOncePerServerKeepsNothing() {
        keeps(
                root -> fields().that()
                        .areDeclaredInClassesThat(areOnePerServer(root))
                        .and()
                        .areNotAnnotatedWith("jakarta.persistence.PersistenceContext")
                        .should()
                        .beFinal(),
                ItemThatCountsItsCalls.class);
    }

    @Test
    void whatIsThereOncePerServerDoesNotKeepWhoAsks() {
        keeps(
                root -> noFields()
                        .that()
                        .areDeclaredInClassesThat(areOnePerServer(root))
                        .should()
                        .haveRawType(describe(
                                "the caller, or what is made for each request",
                                type -> type.isEquivalentTo(Actor.class)
                                        || type.isAnnotatedWith("jakarta.enterprise.context.Dependent"))),
                ItemThatKeepsItsCaller.class);
    }

    @Test
    void timeComesFromAnInjectedClock() {
        keeps(
                root -> noClasses()
                        .that(resideInAnyPackage(root + PLANNING, root + ETHICS))
                        .should()
                        .callMethodWhere(readsTheClock()),
                ItemThatReadsTheClock.class);
    }

    @Test
    void timesHaveAZoneOrAreDates() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ".."))
                        .should()
                        .dependOnClassesThat(describe(
                                "are dates of old or times without a zone",
                                type -> Set.of("java.util.Date", "java.util.Calendar", "java.time.LocalDateTime")
                                        .contains(type.getName()))),
                ItemWithALocalTime.class);
    }

    @Test
    void fieldsOfEntitiesArePrivate() {
        keeps(
                root -> fields().that()
                        .areDeclaredInClassesThat(arePersistent(root))
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate(),
                ItemEntity.class);
    }

    @Test
    void entitiesHaveVerbsAndNoSetters() {
        keeps(
                root -> noMethods()
                        .that()
                        .areDeclaredInClassesThat(arePersistent(root))
                        .should()
                        .haveNameMatching("set[A-Z].*"),
                ItemWithASetter.class);
    }

    /** A record as an embeddable stops the persistence unit on Jakarta EE 10. */
    @Test
    void embeddablesAreNotRecords() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ".."))
                        .and()
                        .areAnnotatedWith("jakarta.persistence.Embeddable")
                        .should()
                        .beRecords()
                        .allowEmptyShould(true),
                ItemWithAnEmbeddedRecord.class);
    }

    @Test
    void everyPackageSaysWhatItIsAndRejectsNull() {
        keeps(
                root -> classes()
                        .that(resideInAPackage(root + ".."))
                        .and()
                        .areTopLevelClasses()
                        .should(liveInADescribedPackage()),
                PackageWithoutADescription.class);
    }

    private static DescribedPredicate<JavaClass> arePersistent(String root) {
        return describe(
                "are persistent",
                type -> type.getPackageName().startsWith(root + ".")
                        && List.of("Entity", "Embeddable", "MappedSuperclass").stream()
                                .anyMatch(name -> type.isAnnotatedWith("jakarta.persistence." + name)));
    }

    private static DescribedPredicate<JavaClass> areOnePerServer(String root) {
        return describe(
                "are there once per server",
                type -> type.getPackageName().startsWith(root + ".") && type.isAnnotatedWith(OnePerServer.class));
    }

    private static DescribedPredicate<JavaClass> madeByTheirContainer() {
        return describe(
                "are made by their container",
                type -> List.of(
                                "jakarta.servlet.Filter",
                                "java.util.EventListener",
                                "jakarta.ws.rs.container.ContainerRequestFilter")
                        .stream()
                        .anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return describe(
                "read the clock of the system",
                call -> CLOCKS.contains(call.getTarget().getFullName()));
    }

    private static ArchCondition<JavaClass> haveNamesLike(Pattern pattern) {
        return new ArchCondition<>("have a name without a meaning") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean matches = pattern.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, matches, type.getName() + " has a name without a meaning"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInADescribedPackage() {
        return new ArchCondition<>("live in a package that has a package-info with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described = type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(
                        type,
                        described,
                        type.getName() + " lives in a package without a package-info with @NullMarked"));
            }
        };
    }
}
