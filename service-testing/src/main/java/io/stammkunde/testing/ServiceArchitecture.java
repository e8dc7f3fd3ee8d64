package io.stammkunde.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the package tree, the same for each service. */
public final class ServiceArchitecture {
    private ServiceArchitecture() {}

    /**
     * Checks a service.
     *
     * @param basePackage for example {@code io.stammkunde.consent}
     * @throws AssertionError naming each class that breaks a rule, and why the rule is there
     */
    public static void check(String basePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        rules(basePackage).forEach(rule -> check(rule, classes));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }

    private static List<ArchRule> rules(String base) {
        return List.of(
                slices().matching(base + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("features that know each other in a circle can only be changed together"),
                noClasses()
                        .that()
                        .resideInAnyPackage(base + ".*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(base + ".*.http..", base + ".*.store..", base + ".*.events..")
                        .because("arrows point inward: edges know the feature, never the reverse"),
                noClasses()
                        .that()
                        .resideInAPackage(base + ".*.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(base + ".*.http..")
                        .because("how something is kept has nothing to do with how it is asked for"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                        .because("logs go through org.jboss.logging, where they get their trace id"),
                noClasses()
                        .should()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .because("time is an injected Clock, so that rules can be tested at any instant"),
                classes()
                        .should()
                        .resideOutsideOfPackages("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                        .because("a package is named for what it does"));
    }
}
