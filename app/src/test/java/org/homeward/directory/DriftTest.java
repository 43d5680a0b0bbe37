package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.homeward.directory.importing.MadeUpCqcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A national file in which a heading is not what it was: nothing that is known may be lost without a word. */
class DriftTest extends OnDirectoryDatabase {
    @BeforeEach
    void load() throws IOException {
        homes(MAY, row -> row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location HSCA start date",
                "Location Telephone Number",
                "Registered manager",
                "Care homes beds",
                "Location Latest Overall Rating",
                "Publication Date",
                "Inherited Rating (Y/N)",
                "Location ONSPD CCG Code",
                "Location Street Address",
                "Location City",
                "Location County",
                "Location UPRN ID",
                "Location ODS Code",
                "Provider Street Address",
                "Provider Postal Code",
                "Service type - Care home service with nursing",
                "Service user band - Dementia",
                "Regulated activity - Accommodation for persons who require nursing or personal care"
            })
    void a_column_that_is_not_there_takes_nothing_away_and_is_named(String heading) throws IOException {
        ImportSummary summary = drifted(heading, "Something else");
        assertThat(summary.lacking()).containsExactly(heading);
        assertThat(summary.changesNothing()).as(summary.sentence()).isTrue();
        assertThat(summary.sentence()).contains("no column " + heading).contains("was kept");
    }

    @Test
    void the_same_heading_written_another_way_is_the_same_column() throws IOException {
        assertThat(drifted("Care homes beds", " CARE  homes. BEDS. ").lacking()).isEmpty();
    }

    @Test
    void a_value_that_is_blank_in_a_column_that_is_there_is_taken_away() throws IOException {
        homes(JUNE, with("1-800000008", java.util.Map.of("Care homes beds", "")));
        assertThat(Objects.requireNonNull(home("1-800000008").careHome()).beds())
                .isNull();
    }

    @Test
    void a_new_rating_does_not_get_the_day_of_the_former_one() throws IOException {
        String before = Files.readString(file());
        ImportSummary summary = load(
                ImportKind.CARE_HOMES,
                before.replace("Publication Date", "Published lately").replace("Requires improvement", "Inadequate"),
                JUNE);
        assertThat(summary.changed()).isPositive();
        assertThat(count("select count(*) from directory.care_home where rating = 'requires-improvement'"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from directory.care_home where rating = 'inadequate' and rating_published_on is null"))
                .isPositive();
    }

    private ImportSummary drifted(String heading, String instead) throws IOException {
        List<String> lines = Files.readAllLines(file());
        assertThat(lines.getFirst()).contains(heading);
        String quoted = "(?<=^|,)\"?" + java.util.regex.Pattern.quote(heading) + "\"?(?=,|$)";
        String headings = lines.getFirst().replaceFirst(quoted, "\"" + instead + "\"");
        assertThat(headings).isNotEqualTo(lines.getFirst());
        return load(
                ImportKind.CARE_HOMES,
                headings + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n",
                JUNE);
    }

    private Path file() throws IOException {
        return MadeUpCqcFile.of(400).csv(Files.createTempFile(folder, "drift", ".csv"));
    }
}
