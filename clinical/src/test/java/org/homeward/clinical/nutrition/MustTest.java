package org.homeward.clinical.nutrition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.clinical.Csv;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MustTest {
    static List<String[]> vectors() {
        return Csv.rows("/vectors/must-vectors.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_screening_scores_as_its_vector(
            String bmi, String loss, String acute, String scores, String total, String risk) {
        Must must = new Must(
                BodyMassIndex.rounded(new BigDecimal(bmi)),
                WeightLoss.rounded(new BigDecimal(loss)),
                Boolean.parseBoolean(acute));

        assertThat(must.index().points() + ";" + must.lossPoints() + ";" + must.acutePoints())
                .isEqualTo(scores);
        assertThat(must.total()).isEqualTo(Integer.parseInt(total));
        assertThat(must.risk().map(Risk::words)).contains(risk);
        assertThat(must.risk().orElseThrow().plan()).contains("Screen again");
    }

    @ParameterizedTest
    @CsvSource({"184, 2", "185, 1", "200, 1", "201, 0"})
    void a_body_mass_index_has_points_at_its_edges(int tenths, int points) {
        assertThat(new BodyMassIndex(tenths).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "49, 0", "50, 1", "100, 1", "101, 2", "1000, 2"})
    void a_loss_has_points_at_its_edges(int tenths, int points) {
        assertThat(new WeightLoss(tenths).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"474, 160, 185", "473, 160, 185", "472, 160, 184", "512, 160, 200", "700, 170, 242", "9999, 100, 9999"})
    void weight_for_height_is_rounded_once_half_up(int tenths, int centimetres, int index) {
        assertThat(BodyMassIndex.of(new Weight(tenths), new Height(centimetres)).tenths())
                .isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "600, 570, 50",
        "600, 600, 0",
        "600, 601, 0",
        "0, 0, 0",
        "700, 630, 100",
        "670, 602, 101",
        "800, 0, 1000",
        "2000, 1999, 1"
    })
    void a_loss_is_of_the_earlier_weight_and_a_gain_is_none(int earlier, int now, int tenths) {
        assertThat(WeightLoss.from(new Weight(earlier), new Weight(now)).tenths())
                .isEqualTo(tenths);
    }

    @Test
    void what_cannot_be_is_no_loss_and_no_height() {
        assertThatThrownBy(() -> new WeightLoss(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new WeightLoss(1001)).hasMessageContaining("1001");
        assertThatThrownBy(() -> new Height(99)).hasMessageContaining("99");
        assertThatThrownBy(() -> new Height(251)).hasMessageContaining("251");
        assertThat(new Height(100).centimetres()).isEqualTo(100);
        assertThat(new Height(250).centimetres()).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({"201, false, 0, ", "200, false, 1, ", "184, false, 2, HIGH", "201, true, 2, HIGH", "184, true, 4, HIGH"
    })
    void without_an_earlier_weight_it_is_at_least_so_much_and_never_low(
            int index, boolean ill, int least, @Nullable Risk risk) {
        Must must = new Must(new BodyMassIndex(index), null, ill);

        assertThat(must.isWhole()).isFalse();
        assertThat(must.total()).isEqualTo(least);
        assertThat(must.risk()).isEqualTo(Optional.ofNullable(risk));
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "1, MEDIUM", "2, HIGH", "6, HIGH"})
    void a_sum_has_its_risk(int total, Risk risk) {
        assertThat(Risk.of(total)).isEqualTo(risk);
    }
}
