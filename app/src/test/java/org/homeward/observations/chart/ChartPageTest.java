package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.Frame;
import org.junit.jupiter.api.Test;

class ChartPageTest {
    private final ChartPage week = ChartPreview.page("7d", MadeUp.KNOWN, MadeUp.week());

    @Test
    void every_drawing_is_an_image_with_a_title_and_a_sentence_that_says_its_numbers() {
        String html = html(week);

        assertThat(count(html, "role=\"img\"")).isEqualTo(8);
        assertThat(html)
                .contains("aria-labelledby=\"chart-rr-title chart-rr-desc\"")
                .contains(
                        "<title id=\"chart-rr-title\">Breathing rate, 15 Nov 2026 at 08:14 to 22 Nov 2026 at 08:14</title>")
                .contains("<desc id=\"chart-rr-desc\">11 readings in 7 days: lowest 16 breaths a minute (0 points)")
                .contains("<desc id=\"chart-score-desc\">11 sets in 7 days; highest 14 (high) on 22 Nov at 05:20;")
                .contains("<desc id=\"chart-oxygen-desc\">On oxygen in one of 11 sets in 7 days.");
    }

    @Test
    void the_strict_policy_of_the_browser_refuses_nothing() {
        assertThat(html(week)).doesNotContain(" style=", "<style", "<script>", "onclick", "javascript:");
    }

    @Test
    void the_line_has_a_gap_where_a_reading_was_refused_and_an_r_stands_below() {
        Panel temperature = panel(week, "temp");

        assertThat(count(temperature.ground().lines().line(), "M")).isEqualTo(2);
        assertThat(temperature.letters()).extracting(Panel.Letter::text).containsExactly("R");
        assertThat(panel(week, "pulse").letters())
                .extracting(Panel.Letter::text)
                .containsExactly("S");
    }

    @Test
    void an_incomplete_score_is_hollow_and_says_at_least() {
        assertThat(panel(week, "score").marks())
                .filteredOn(Panel.Placed::hollow)
                .extracting(Panel.Placed::mark)
                .containsExactly("incomplete", "medium");
        assertThat(html(week)).contains("≥6");
    }

    @Test
    void the_usual_score_is_a_dotted_line_from_the_first_set_that_knew_it() {
        assertThat(panel(week, "score").ground().lines().usual()).matches("M[0-9.]+ [0-9.]+H1000");
    }

    @Test
    void a_replaced_set_is_in_the_table_and_not_in_any_drawing() {
        assertThat(panel(week, "rr").sentence()).contains("highest 26 breaths").doesNotContain("40");
        assertThat(week.table().rows())
                .filteredOn(TableRow::replaced)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.remarks()).containsExactly("Replaced by a correction: not in the charts."));
        assertThat(html(week)).contains("Table of all 12 sets").contains("<b>40</b>");
    }

    @Test
    void the_table_says_every_value_its_points_the_reasons_who_and_how() {
        assertThat(html(week))
                .contains("<b>26</b> <span>3 points</span>")
                .contains("<b>105/64</b> <span>1 point</span>")
                .contains("<b>Oxygen 2.5 L/min by Nasal cannula</b> <span>2 points</span>")
                .contains("<b>New or worse confusion</b> <span>3 points</span>")
                .contains("<i>The person refused</i>")
                .contains("Joan Miller, senior carer, Beechwood House, typed");
    }

    @Test
    void how_the_person_stands_names_who_decided_and_what_is_overdue() {
        assertThat(html(week))
                .contains("Scale 2, target 88 to 92%. Authorised by Dr Shah, GP, Holt Medical Practice on 4 Oct 2026."
                        + " To be reviewed by 4 Dec 2026.")
                .contains("1. Recorded by Dr Shah, GP, Holt Medical Practice on 2 Nov 2026: Slow pulse for years."
                        + " To be reviewed by 1 Dec 2026.")
                .contains(MadeUp.ADA.id() + "/standing");
    }

    /** HZ-06. */
    @Test
    void on_the_day_of_its_review_the_usual_score_is_known_and_on_the_next_day_not_any_more() {
        LocalDate day = MadeUp.day(12, 1);
        assertThat(MadeUp.KNOWN.usualOn(day)).isNotNull();
        assertThat(MadeUp.KNOWN.usualWords(day)).startsWith("1. Recorded by");
        assertThat(MadeUp.KNOWN.usualOn(day.plusDays(1))).isNull();
        assertThat(MadeUp.KNOWN.usualWords(day.plusDays(1)))
                .startsWith("Not known any more. It was 1. Recorded by")
                .endsWith("Review overdue since 1 Dec 2026: ask for it now.");
        assertThat(MadeUp.KNOWN.scaleWords(MadeUp.day(12, 5))).contains("Review overdue since 4 Dec 2026");
    }

    @Test
    void the_source_is_credited_and_the_chart_is_not_called_the_colleges() {
        assertThat(html(week))
                .contains("Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017.")
                .doesNotContainIgnoringCase("NEWS2 chart");
    }

    @Test
    void who_may_not_record_is_offered_neither_a_set_nor_a_correction() {
        ChartPage practice = ChartPage.of(
                new ChartPage.Subject(MadeUp.ADA, MadeUp.KNOWN, false, MadeUp.NOW), week.asked(), MadeUp.week());

        assertThat(html(week)).contains("/observations/new\"").contains("/correction\"");
        assertThat(html(practice)).doesNotContain("/observations/new\"").doesNotContain("/correction\"");
    }

    @Test
    void a_period_without_sets_says_when_the_latest_was() {
        assertThat(html(ChartPreview.page("24h", MadeUp.KNOWN, List.of())))
                .contains("No sets in 24 hours. The latest set was taken on 22 Nov 2026 at 08:14");
        assertThat(html(ChartPreview.page("24h", MadeUp.UNKNOWN, List.of())))
                .contains("Nobody has taken a set for Addie yet.");
    }

    @Test
    void a_period_that_cannot_be_read_answers_422_with_an_error_that_leads_to_the_field() {
        ChartPage refused = ChartPreview.page("never", MadeUp.UNKNOWN, List.of());

        assertThat(refused.status().value()).isEqualTo(422);
        assertThat(html(refused)).contains("<a href=\"#from\">Choose 24 hours").contains("id=\"from\"");
    }

    @Test
    void five_thousand_sets_weigh_less_than_100_kilobytes() throws IOException {
        ChartPage all = ChartPreview.page("all", MadeUp.KNOWN, MadeUp.many(5000));

        assertThat(gzipped(html(all))).isLessThan(100_000);
        assertThat(all.table().rows()).hasSize(100);
        assertThat(all.table().pages()).isEqualTo(50);
        assertThat(all.newer()).isNull();
        assertThat(html(all)).contains("period=all&amp;page=2#table");
    }

    @Test
    void more_sets_than_can_be_drawn_are_cut_with_a_word() {
        ChartPage all = ChartPreview.page("all", MadeUp.KNOWN, MadeUp.many(5001));

        assertThat(all.table().all()).isEqualTo(5000);
        assertThat(html(all)).contains("There are more sets than one chart can show. These are the newest 5000");
    }

    @Test
    void even_sets_that_change_their_scale_every_hour_stay_light() throws IOException {
        List<ObservedSet> restless = java.util.stream.IntStream.range(0, 5000)
                .mapToObj(i -> MadeUp.set(MadeUp.NOW.minus(Duration.ofHours(i)))
                        .with(MadeUp.WELL.withBreathing(i % 3 == 0 ? Breathing.OXYGEN : Breathing.AIR))
                        .on(i % 2 == 0 ? SpO2Scale.SCALE_2 : SpO2Scale.SCALE_1)
                        .saved())
                .toList();

        assertThat(gzipped(html(ChartPreview.page("all", MadeUp.UNKNOWN, restless))))
                .isLessThan(100_000);
    }

    @Test
    void a_set_in_which_everything_was_refused_is_an_r_and_no_zero() {
        MadeUp.Set nothing = MadeUp.set("2026-11-22T06:00:00Z");
        for (Parameter parameter : Parameter.values()) {
            nothing = nothing.without(parameter, MissingReason.REFUSED);
        }
        ChartPage page = ChartPreview.page("24h", MadeUp.UNKNOWN, List.of(nothing.saved()));

        assertThat(nothing.signs()).isEqualTo(VitalSigns.none());
        assertThat(page.panels()).hasSize(8).allSatisfy(panel -> {
            assertThat(panel.marks()).isEmpty();
            assertThat(panel.spans()).isEmpty();
            assertThat(panel.letters()).extracting(Panel.Letter::text).containsExactly("R");
        });
        assertThat(panel(page, "score").sentence()).isEqualTo("One set in 24 hours; none has a score.");
    }

    @Test
    void oxygen_is_drawn_from_one_set_to_the_next_and_the_worse_wins_a_place() {
        TimeAxis day = new TimeAxis(MadeUp.NOW.minus(Duration.ofHours(24)), MadeUp.NOW);
        ObservedSet given = MadeUp.set(MadeUp.NOW.minus(Duration.ofHours(12)))
                .with(MadeUp.WELL.withBreathing(Breathing.OXYGEN))
                .saved();
        ObservedSet air = MadeUp.set(MadeUp.NOW.minus(Duration.ofHours(6))).saved();

        assertThat(new OxygenStrip(day, Duration.ofHours(36)).of(List.of(given, air)))
                .extracting(span -> span.x() + " " + span.width() + " " + span.oxygen())
                .containsExactly("50% 25% true", "75% 0.31% false");
        assertThat(new OxygenStrip(day, Duration.ofHours(2)).of(List.of(given, air)))
                .extracting(Panel.Span::width)
                .containsExactly("0.31%", "0.31%");
    }

    @Test
    void the_small_chart_of_a_list_says_its_scores_oldest_first() {
        Sparkline sparkline = Sparkline.of(MadeUp.week());

        assertThat(sparkline.bars()).hasSize(8);
        assertThat(sparkline.words()).isEqualTo("Latest scores, oldest first: 0, 0, 0, 3, at least 6, 9, 14, 7");
        assertThat(Sparkline.of(List.of()).words()).isEqualTo("No scores yet");
    }

    private static Panel panel(ChartPage page, String key) {
        return page.panels().stream()
                .filter(panel -> panel.key().equals(key))
                .collect(Collectors.toList())
                .getFirst();
    }

    private static String html(ChartPage page) {
        return page.html(Frame.signedOut());
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static int gzipped(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
