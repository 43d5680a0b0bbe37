package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.junit.jupiter.api.Test;

/** HZ-10: no change in a home is lost between two rings of the bell. */
class UntoldTest {
    private final HomeId elm = new HomeId(UUID.randomUUID());
    private final HomeId oak = new HomeId(UUID.randomUUID());
    private final Untold untold = new Untold();
    private final List<Set<HomeId>> told = new ArrayList<>();

    @Test
    void a_home_that_changed_is_told_once() throws SQLException {
        untold.add(elm);
        untold.add(elm);
        untold.tell(told::add);
        untold.tell(told::add);
        assertThat(told).containsExactly(Set.of(elm));
    }

    @Test
    void a_home_that_changes_while_the_bell_rings_is_told_again() throws SQLException {
        untold.add(elm);
        untold.tell(homes -> {
            told.add(homes);
            untold.add(elm);
            untold.add(oak);
        });
        untold.tell(told::add);
        assertThat(told).containsExactly(Set.of(elm), Set.of(elm, oak));
    }

    @Test
    void what_could_not_be_told_is_told_when_the_database_is_back() throws SQLException {
        untold.add(elm);
        assertThatThrownBy(() -> untold.tell(homes -> {
                    untold.add(oak);
                    throw new SQLException("gone");
                }))
                .hasMessage("gone");
        untold.tell(told::add);
        assertThat(told).containsExactly(Set.of(elm, oak));
    }
}
