package org.homeward.clinical.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AbbeyScoreTest {
    record Row(String[] fields) {}

    static List<Row> vectors() {
        return Csv.rows("/vectors/abbey-vectors.csv").stream().map(Row::new).toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void six_signs_score_as_their_vector(Row row) {
        Map<Sign, Degree> degrees = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            degrees.put(sign, Degree.values()[Integer.parseInt(row.fields()[sign.ordinal()])]);
        }
        AbbeyScore score = new AbbeyScore(degrees);

        assertThat(score.total()).isEqualTo(Integer.parseInt(row.fields()[6]));
        assertThat(score.pain().words()).isEqualTo(row.fields()[7]);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "2, NONE", "3, MILD", "7, MILD", "8, MODERATE", "13, MODERATE", "14, SEVERE", "18, SEVERE"})
    void a_sum_tells_how_much_pain_at_its_edges(int total, Pain pain) {
        assertThat(Pain.of(total)).isEqualTo(pain);
    }

    @Test
    void a_sign_that_nobody_looked_at_is_not_absent() {
        assertThatThrownBy(() -> new AbbeyScore(Map.of(Sign.BEHAVIOUR, Degree.MILD)))
                .hasMessageContaining("Each of the six signs");
    }
}
