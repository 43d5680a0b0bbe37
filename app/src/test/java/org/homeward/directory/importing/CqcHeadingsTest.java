package org.homeward.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.directory.reading.Columns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every other name a column of the CQC file has had, and every way in which headings drift. */
class CqcHeadingsTest {
    private static final List<UnaryOperator<String>> DRIFTS = List.of(
            heading -> heading,
            heading -> heading.toUpperCase(Locale.UK),
            heading -> heading.toLowerCase(Locale.UK),
            heading -> "  " + heading.replace(" ", "   ") + " ",
            heading -> heading.replace(" ", "\u00a0"),
            heading -> heading + ".",
            heading -> heading.replace(" ", "."),
            heading -> heading.replace(" ", "_"),
            heading -> heading.replace(" ", ""));

    static Stream<Arguments> names() {
        return CqcDirectory.OTHER_NAMES.entrySet().stream()
                .flatMap(names -> names.getValue().stream().map(other -> Arguments.of(names.getKey(), other)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void another_name_is_the_same_column(String ours, String other) {
        int place = CqcDirectory.OFFICIAL.indexOf(ours);
        for (UnaryOperator<String> drift : DRIFTS) {
            List<String> headings = CqcDirectory.OFFICIAL.stream()
                    .map(heading -> heading.equals(ours) ? other : heading)
                    .map(drift)
                    .toList();
            assertThat(columns(headings).places()).as(drift.apply(other)).containsEntry(ours, place);
        }
    }

    static Stream<String> official() {
        return CqcDirectory.OFFICIAL.stream();
    }

    @ParameterizedTest
    @MethodSource("official")
    void an_official_name_is_known_however_it_is_written(String heading) {
        for (UnaryOperator<String> drift : DRIFTS) {
            assertThat(columns(CqcDirectory.OFFICIAL.stream().map(drift).toList())
                            .places())
                    .as(drift.apply(heading))
                    .containsEntry(heading, CqcDirectory.OFFICIAL.indexOf(heading));
        }
    }

    private static Columns columns(List<String> headings) {
        return CqcDirectory.headings().in(headings).orElseThrow();
    }
}
