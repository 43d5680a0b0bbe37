package org.homeward.observations.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.clinical.guide.Completeness;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.UsualScore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is added up by hand leads to what the program says. */
class ChartOnPaperTest {
    /** Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017, chart 1, typed from the publication. */
    @Test
    void the_chart_on_paper_is_chart_1_of_the_rcp() {
        assertThat(ChartOnPaper.RCP.rows())
                .extracting(row -> String.join("|", row.cells()))
                .containsExactly(
                        "8 or less||9 to 11|12 to 20||21 to 24|25 or more",
                        "91 or less|92 to 93|94 to 95|96 or more|||",
                        "83 or less|84 to 85|86 to 87|88 or more|||",
                        "83 or less|84 to 85|86 to 87|88 to 92|93 to 94|95 to 96|97 or more",
                        "|||Air||Oxygen|",
                        "90 or less|91 to 100|101 to 110|111 to 219|||220 or more",
                        "40 or less||41 to 50|51 to 90|91 to 110|111 to 130|131 or more",
                        "|||A|||C, V, P or U",
                        "35.0 or less||35.1 to 36.0|36.1 to 38.0|38.1 to 39.0|39.1 or more|");
    }

    @Test
    void a_total_is_medium_from_what_the_block_says_whatever_is_usual() {
        for (int usual = -1; usual <= 10; usual++) {
            Integer known = usual < 0 ? null : Integer.valueOf(usual);
            for (int total = 0; total <= 6; total++) {
                assertThat(total >= PaperBlock.mediumFrom(known))
                        .as("total %s, usual %s", total, known)
                        .isEqualTo(asks(total, known).compareTo(GuideRow.MEDIUM) >= 0);
            }
        }
    }

    private static GuideRow asks(int total, @Nullable Integer usual) {
        Band own = total >= 5 ? Band.MEDIUM : total == 0 ? Band.ZERO : Band.LOW;
        UsualScore known = usual == null ? null : new UsualScore(usual);
        return Escalation.after(new AgainstUsual(total, own, known), Completeness.COMPLETE)
                .row();
    }

    @Test
    void every_column_has_a_shape_of_its_points() {
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                .extracting(column -> ChartOnPaper.shape(column) + ChartOnPaper.points(column))
                .containsExactly("◆3", "▲2", "●1", "0", "●1", "▲2", "◆3");
    }
}
