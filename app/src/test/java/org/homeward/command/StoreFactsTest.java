package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreFactsTest {
    @Test
    void version_16_and_a_powerless_role_are_accepted() {
        assertThat(new StoreFacts(160_000, false, false, false).refusal("app")).isEmpty();
    }

    @Test
    void version_15_is_refused() {
        assertThat(new StoreFacts(150_012, false, false, false).refusal("app").orElseThrow())
                .contains("version 15")
                .contains("needs 16 or later");
    }

    @Test
    void a_role_that_steps_around_row_level_security_is_refused() {
        assertThat(new StoreFacts(180_001, true, false, false).refusal("app").orElseThrow())
                .contains("alter role app nosuperuser nobypassrls");
    }

    @Test
    void a_role_that_may_migrate_is_refused() {
        assertThat(new StoreFacts(180_001, false, true, false).refusal("app").orElseThrow())
                .contains("two separate roles");
    }

    @Test
    void a_role_that_owns_tables_is_refused() {
        assertThat(new StoreFacts(180_001, false, false, true).refusal("app").orElseThrow())
                .contains("two separate roles");
    }
}
