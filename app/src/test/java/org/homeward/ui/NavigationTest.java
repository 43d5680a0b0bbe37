package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NavigationTest {
    @Test
    void nine_places_stand_in_one_line() {
        assertThat(Navigation.of(places(9)).more()).isEmpty();
    }

    @Test
    void of_more_places_seven_are_seen_and_the_rest_is_a_tap_away() {
        Navigation navigation = Navigation.of(places(12));
        assertThat(navigation.first()).isEqualTo(places(7));
        assertThat(navigation.more()).hasSize(5);
    }

    @Test
    void where_somebody_is_is_always_seen() {
        Navigation navigation = Navigation.of(NavigationItem.mark(places(12), "/place-11"));
        assertThat(navigation.first())
                .as("and the line is not longer for it")
                .hasSize(7)
                .last()
                .extracting(NavigationItem::text)
                .isEqualTo("Place 11");
        assertThat(navigation.more())
                .extracting(NavigationItem::text)
                .containsExactly("Place 7", "Place 8", "Place 9", "Place 10", "Place 12");
    }

    private static List<NavigationItem> places(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> NavigationItem.to("Place " + at, "/place-" + at))
                .toList();
    }
}
