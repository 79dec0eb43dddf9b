package app.greenroom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> PAGES = describe(
            "pages",
            type -> type.getPackageName().endsWith(".ui")
                    || type.getPackageName().startsWith("app.greenroom.shell")
                    || type.getPackageName().equals("app.greenroom"));

    /** Features know each other in one direction only; pages lie above all features and are left out here. */
    @Test
    void featuresFormNoCircles() {
        ApplicationModules.of(GreenroomApplication.class, PAGES).verify();
    }

    @ArchTest
    static final ArchRule vaadinStaysInPages = noClasses()
            .that(DescribedPredicate.not(PAGES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule featuresDoNotKnowTheirPages =
            noClasses().that(DescribedPredicate.not(PAGES)).should().dependOnClassesThat(PAGES);

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule pagesDoNotTouchTheDatabase = noClasses()
            .that(PAGES)
            .and()
            .areAssignableTo("com.vaadin.flow.component.Component")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "org.springframework.data.repository..", "java.sql..", "javax.sql..");
}
