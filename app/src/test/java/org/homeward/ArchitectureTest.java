package org.homeward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages("org.homeward");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.homeward");

    @Test
    void nothing_is_mocked() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..", "org.jmock..", "io.mockk..")
                .because("a twin of the real thing is tested like the real thing")
                .check(EVERYTHING);
    }

    @Test
    void no_rows_are_streamed_out_of_the_database() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because(
                        "a stream that nobody closes keeps its connection, and sixteen of them stop the program: use list()")
                .check(PROGRAM);
    }

    @Test
    void clinical_rules_know_only_java() {
        classes()
                .that()
                .resideInAPackage("org.homeward.clinical..")
                .and()
                .resideOutsideOfPackage("org.homeward.clinical.browser..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.homeward.clinical..")
                .because("the tablet and the server score with the same code, and no framework can change a score")
                .check(PROGRAM);
    }

    @Test
    void a_class_is_named_by_what_it_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Service|Impl)")
                .because("a name that says what it is finds its own size")
                .check(EVERYTHING);
    }

    @Test
    void controllers_are_nobody_elses_business() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(PROGRAM);
    }

    @Test
    void what_a_class_needs_is_handed_to_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(PROGRAM);
    }

    @Test
    void nothing_maps_objects_or_writes_code_for_us() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "lombok..")
                .because("pages are shapes of SQL, and every constructor is written out")
                .check(PROGRAM);
    }

    @Test
    void more_than_four_types_in_ten_stay_in_their_package() {
        long all = types().count();
        long inside = types().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        String share = String.format(
                Locale.UK,
                "%d of %d production types (%.0f %%) are package-private",
                inside,
                all,
                100.0 * inside / all);

        System.out.println(share);
        org.assertj.core.api.Assertions.assertThat(10 * inside).as(share).isGreaterThan(4 * all);
    }

    /** Top-level types of the program; pages and generated templates must be public and are not counted. */
    private static java.util.stream.Stream<com.tngtech.archunit.core.domain.JavaClass> types() {
        return PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().endsWith("Generated")
                        && !type.getSimpleName().endsWith("Page"));
    }
}
