package org.homeward.programme.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.directory.Directory;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart lends what the team owns, gets it back, and never lends again what was not wiped. */
class KitTest extends HomewardTest {
    private final UUID thing = Ids.next();
    private final String path = LedgerPage.PATH + "/" + thing;

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @BeforeEach
    void aKitComesIn() {
        beth = signedIn("beth.hart@icb.example");
        Answer added = send(
                LedgerPage.PATH,
                "id",
                thing.toString(),
                "tag",
                "zz-test-1",
                "kind",
                "KIT",
                "make",
                "Example Blue Box",
                "serial",
                "S1",
                "imei",
                "",
                "iccid",
                "",
                "calibrated",
                "1",
                "calibrated-month",
                "6",
                "calibrated-year",
                "2025");
        assertThat(added.path()).as(added.text()).isEqualTo(path);
    }

    @AfterEach
    void forget() {
        String ours = "(select id from programme.equipment where asset_tag like 'ZZ-TEST%')";
        owner().sql("delete from programme.equipment_breach_check where equipment_id in " + ours)
                .update();
        owner().sql("delete from programme.equipment_event where equipment_id in " + ours)
                .update();
        owner().sql("delete from programme.equipment_loan where equipment_id in " + ours)
                .update();
        owner().sql("delete from programme.equipment where asset_tag like 'ZZ-TEST%'")
                .update();
    }

    @Test
    void a_kit_is_lent_comes_back_and_is_spare_when_it_was_wiped() {
        UUID home = bean(Directory.class).findByOds("VLX02").orElseThrow().id();
        String[] loan = {
            "id",
            Ids.next().toString(),
            "turn",
            "0",
            "organisation",
            "VLX02",
            "signed",
            "Sam Reed, manager",
            "pin",
            "agreed"
        };
        happens("lent", loan);
        happens("lent", loan);

        assertThat(bean(TeamKit.class).onLoan(home))
                .filteredOn(one -> one.tag().equals("ZZ-TEST-1"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo("On loan");
                    assertThat(one.calibrationDue()).isEqualTo("2026-06-01");
                });
        assertThat(bean(Ledger.class).get(thing).isCalibrationLate(LocalDate.of(2026, 6, 1)))
                .isFalse();
        assertThat(bean(Ledger.class).get(thing).isCalibrationLate(LocalDate.of(2026, 6, 2)))
                .isTrue();
        assertThat(beth.get(LedgerPage.PATH + "?due=yes").text()).contains("ZZ-TEST-1");

        happens("calibrated", "id", Ids.next().toString(), "turn", "1");
        assertThat(beth.get(LedgerPage.PATH + "?due=yes").text()).doesNotContain("ZZ-TEST-1");
        happens("returned", "id", Ids.next().toString(), "turn", "2");
        assertThat(state()).isEqualTo(KitState.TO_WIPE);
        assertThat(beth.get(path + "/lent").status()).isEqualTo(404);
        assertThat(happens("wiped", "id", Ids.next().toString(), "turn", "3").text())
                .contains("Enter the number of the wipe certificate.");
        happens(
                "wiped",
                "id",
                Ids.next().toString(),
                "turn",
                "3",
                "wipe",
                "W-1",
                "wiper",
                "Beth Hart",
                "wiped",
                "26",
                "wiped-month",
                "11",
                "wiped-year",
                "2026");

        assertThat(state()).isEqualTo(KitState.IN_STORE);
        assertThat(bean(TeamKit.class).onLoan(home)).noneMatch(one -> one.tag().equals("ZZ-TEST-1"));
        assertThat(beth.get(path).text()).contains("Wipe certificate W-1", "Lent to The Limes, signed by Sam Reed");
    }

    @Test
    void without_the_rules_for_the_pin_nothing_is_lent() {
        Answer refused = happens("lent", "turn", "0", "organisation", "VLX02", "signed", "Sam Reed");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Lend it only when the rules for the PIN are agreed.");
    }

    @Test
    void of_two_people_who_lend_it_at_once_one_is_told() {
        happens("lent", "turn", "0", "organisation", "VLX02", "signed", "Sam Reed", "pin", "agreed");

        Answer second = happens("lent", "turn", "0", "organisation", "VLX01", "signed", "Grace Bell", "pin", "agreed");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("Somebody has written about it in the meantime.");
        assertThat(bean(Ledger.class).get(thing).where()).isEqualTo("On loan: The Limes");
    }

    @Test
    void a_lost_thing_opens_a_data_check_until_somebody_answers_it() {
        happens("lent", "turn", "0", "organisation", "VLX02", "signed", "Sam Reed", "pin", "agreed");
        happens("lost", "turn", "1");
        assertThat(beth.get(LedgerPage.PATH).text()).contains("ZZ-TEST-1 is lost.");
        Things.BreachCheck check = bean(Things.class).breachChecks(thing).getFirst();

        send(path + "/breach-checks/" + check.event(), "outcome", "PROTECTED", "words", "Wiped from afar.");

        assertThat(beth.get(LedgerPage.PATH).text()).doesNotContain("ZZ-TEST-1 is lost.");
        assertThat(send(path + "/breach-checks/" + check.event(), "outcome", "NO_DATA", "words", "It was new.")
                        .text())
                .contains("Somebody has closed this check.");
        assertThat(beth.get(path).text()).contains("The data check is closed: Wiped from afar.");
    }

    @Test
    void a_stock_list_is_checked_then_kept_and_known_when_it_comes_again() {
        String list = """
                Asset tag,Type,Make and model,Serial,IMEI,ICCID,MDM enrolled on,Insured until,Calibrated on
                ZZ-TEST-2,TABLET,Example Tab 8,S2,490154203237518,,01/04/2022,2027-03-31,
                ZZ-TEST-3,tablet,Example Tab 8,S3,490154203237517,,,,
                ZZ-TEST-4,BOX,Example,,,,,,
                ZZ-TEST-1,TABLET,Another thing,,,,,,
                ZZ-TEST-2,TABLET,Twice,,,,,,
                ZZ-TEST-5,KIT,Example Blue Box,,,,,,next week
                """;
        assertThat(bring(list, true).text())
                .contains("New: 1.", "Rows that cannot be used: 5.", "That is no IMEI.", "stands twice", "is no day");
        assertThat(tags()).containsExactly("ZZ-TEST-1");

        assertThat(bring(list, false).text()).contains("New: 1.");
        assertThat(tags()).containsExactly("ZZ-TEST-1", "ZZ-TEST-2");
        assertThat(bring(list, false).text()).contains("New: 0. Known, not changed: 1.");
    }

    @Test
    void half_a_file_or_another_file_is_refused_whole() {
        assertThat(bring("Asset tag,Kind\nZZ-TEST-2,TABLET\n", false).status()).isEqualTo(422);
        assertThat(bring("Asset tag,Kind,Make and model\n", false).text()).contains("no rows");
        assertThat(tags()).containsExactly("ZZ-TEST-1");
    }

    private Answer bring(String list, boolean check) {
        return beth.upload(
                LedgerPage.PATH + "/import",
                check ? Map.of("check", "yes") : Map.of(),
                "stock.csv",
                list.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> tags() {
        return owner().sql("select asset_tag from programme.equipment where asset_tag like 'ZZ-TEST%' order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private KitState state() {
        return bean(Ledger.class).get(thing).state();
    }

    /** Today. */
    private Answer happens(String move, String... fields) {
        Map<String, String> form = new HashMap<>();
        LocalDate today = LocalDate.now(London.ZONE);
        form.put("on", String.valueOf(today.getDayOfMonth()));
        form.put("on-month", String.valueOf(today.getMonthValue()));
        form.put("on-year", String.valueOf(today.getYear()));
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return beth.post(path + "/" + move, form);
    }

    private Answer send(String where, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return beth.post(where, form);
    }
}
