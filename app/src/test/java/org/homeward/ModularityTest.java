package org.homeward;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to what they say they need of each other. The clinical and postgres modules are libraries, with no Spring in them. */
class ModularityTest {
    @Test
    void no_room_reaches_into_another() {
        ApplicationModules.of(Homeward.class, resideInAnyPackage("org.homeward.clinical..", "org.homeward.postgres.."))
                .verify();
    }
}
