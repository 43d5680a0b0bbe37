package org.homeward.programme.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 1);
    private static final ChainLink APPROACHING = link("APPROACHING", 1, false);
    private static final ChainLink MAIL = link("MAIL", 2, true);
    private static final ChainLink MET = link("MET", 3, false);
    private static final ChainLink PROXY = link("PROXY", 4, true);
    private static final ChainLink GRANT = link("GRANT", 5, true);
    private static final List<Need> RULES = List.of(
            need("MAIL", "APPROACHING"),
            need("MET", "APPROACHING"),
            need("PROXY", "MAIL"),
            need("PROXY", "MET"),
            need("GRANT", "MAIL"),
            need("GRANT", "MET"));
    private static final Chain CHAIN = new Chain(List.of(GRANT, PROXY, MET, MAIL, APPROACHING), RULES);

    private final Map<String, Finding> known = new HashMap<>();

    @Test
    void a_home_of_which_nothing_is_known_begins_at_the_first_link() {
        assertThat(readiness().next().map(Standing::link)).contains(APPROACHING);
        assertThat(readiness().of("PROXY").hold()).isEqualTo(Hold.BLOCKED);
    }

    @Test
    void a_home_at_approaching_is_stopped_at_proxy_and_open_to_mail() {
        met("APPROACHING");

        assertThat(readiness().of("MAIL").hold()).isEqualTo(Hold.NEXT);
        assertThat(readiness().of("PROXY").missing()).containsExactly(MAIL, MET);
        assertThat(readiness().next().map(Standing::link)).contains(MAIL);
    }

    @Test
    void the_same_home_at_met_with_mail_is_open_to_proxy_and_the_grant() {
        met("APPROACHING");
        met("MET");
        met("MAIL");

        assertThat(readiness().of("PROXY").hold()).isEqualTo(Hold.NEXT);
        assertThat(readiness().of("GRANT").hold()).isEqualTo(Hold.NEXT);
        assertThat(readiness().stepsTo("GRANT")).isEqualTo(1);
    }

    @Test
    void a_service_in_use_says_what_it_has_lost_and_one_that_waits_what_comes_first() {
        met("APPROACHING");
        met("MAIL");
        met("PROXY");

        assertThat(readiness().of("PROXY").hold()).isEqualTo(Hold.AT_RISK);
        assertThat(readiness().of("PROXY").lacks()).isEqualTo("It needs " + MET.name());
        assertThat(readiness().of("GRANT").lacks()).isEqualTo("First: " + MET.name());
        assertThat(readiness().of("MET").lacks()).isEmpty();
    }

    @Test
    void the_step_towards_a_service_is_the_first_that_can_be_done_now() {
        assertThat(towards("PROXY")).contains(APPROACHING);
        met("APPROACHING");
        assertThat(towards("PROXY")).contains(MAIL);
        met("MAIL");
        met("MET");
        assertThat(towards("PROXY")).contains(PROXY);
        met("PROXY");
        assertThat(towards("PROXY")).isEmpty();
    }

    @Test
    void what_lapses_under_a_service_in_use_is_its_next_step_and_nobody_elses() {
        CHAIN.links().forEach(link -> met(link.code()));
        known.put("MET", Finding.met(null, "21/22").until(TODAY.plusDays(3)));

        assertThat(towards("PROXY")).contains(MET);
        assertThat(towards("MET")).contains(MET);
        assertThat(towards("MAIL")).isEmpty();
    }

    private Optional<ChainLink> towards(String code) {
        return readiness().nextTowards(code).map(Standing::link);
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_does_not() {
        known.put("APPROACHING", Finding.met(null, "21/22").until(TODAY));
        assertThat(readiness().of("APPROACHING").hold()).isEqualTo(Hold.LAPSING);

        known.put("APPROACHING", Finding.met(null, "21/22").until(TODAY.minusDays(1)));
        assertThat(readiness().of("APPROACHING").hold()).isEqualTo(Hold.LAPSED);
    }

    @Test
    void people_are_told_sixty_days_before_and_not_sixty_one() {
        known.put("APPROACHING", Finding.met(null, "21/22").until(TODAY.plusDays(60)));
        assertThat(readiness().of("APPROACHING").hold()).isEqualTo(Hold.LAPSING);

        known.put("APPROACHING", Finding.met(null, "21/22").until(TODAY.plusDays(61)));
        assertThat(readiness().of("APPROACHING").hold()).isEqualTo(Hold.MET);
    }

    @Test
    void a_missed_30_june_puts_three_services_at_risk_together_and_says_so() {
        for (ChainLink link : CHAIN.links()) {
            met(link.code());
        }
        known.put("APPROACHING", Finding.met(null, "20/21 Standards Met").until(TODAY.minusDays(1)));
        known.put("MET", Finding.met(null, "20/21 Standards Met").until(TODAY.minusDays(1)));

        Standing lapsed = readiness().next().orElseThrow();
        assertThat(lapsed.link()).isEqualTo(APPROACHING);
        assertThat(lapsed.knockOn()).isEqualTo("3 services depend on this: mail, proxy, grant");
        assertThat(List.of("MAIL", "PROXY", "GRANT"))
                .allSatisfy(
                        service -> assertThat(readiness().of(service).hold()).isEqualTo(Hold.AT_RISK));
    }

    @Test
    void what_lapses_first_is_said_before_it_lapses() {
        known.put("APPROACHING", Finding.met(null, "a").until(TODAY.plusYears(1)));
        known.put("MET", Finding.met(null, "b").until(TODAY.plusDays(90)));

        assertThat(readiness().lapsesNext().map(Standing::link)).contains(MET);
    }

    @Test
    void a_home_with_everything_has_no_next_step() {
        CHAIN.links().forEach(link -> met(link.code()));

        assertThat(readiness().next()).isEmpty();
    }

    @Test
    void rules_that_go_round_in_a_circle_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chain(List.of(MAIL, MET), List.of(need("MAIL", "MET"), need("MET", "MAIL"))))
                .withMessageContaining("circle");
    }

    @Test
    void a_rule_about_a_link_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Chain(List.of(MAIL), List.of(need("MAIL", "MET"))));
    }

    private void met(String code) {
        known.put(code, Finding.met(TODAY.minusDays(10), "seen"));
    }

    private Readiness readiness() {
        return Readiness.of(CHAIN, known, TODAY);
    }

    private static ChainLink link(String code, int position, boolean isService) {
        return new ChainLink(code, position, isService, code.toLowerCase(java.util.Locale.UK), "Do it", "Somebody");
    }

    private static Need need(String link, String needs) {
        return new Need(link, needs, "a rule");
    }
}
