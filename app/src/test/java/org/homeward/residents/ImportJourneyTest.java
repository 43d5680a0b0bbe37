package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** A manager takes the residents over from a spreadsheet, page by page. */
class ImportJourneyTest extends OwnHomeTest {
    private static final String IYER = "Priya,Iyer,19/07/1944,female,1,02/02/2025,,,\n";

    @Test
    void a_spreadsheet_is_corrected_decided_on_applied_once_and_undone() {
        String ods = newHome();
        Browser grace =
                visitors(Role.REGISTERED_MANAGER, ods).make("Grace Spread").signIn(browser());
        String template = grace.get(register(ods) + "/import/template.csv").text();
        assertThat(template).startsWith("\uFEFFNHS number,");

        Answer wrong = upload(grace, ods, HEADINGS + ADA + OKAFOR.replace("21/08/1942", "21/08/42"));
        assertThat(wrong.text())
                .contains("Nothing has been written")
                .contains("Row 3: Daniel Okafor, room 12")
                .contains("four digits for the year")
                .doesNotContain("Row 2:");
        assertThat(grace.get(register(ods)).text()).contains("0 people live here");

        Answer first = upload(grace, ods, HEADINGS + ADA + OKAFOR);
        assertThat(first.text()).contains("Add 2 residents");
        Answer done = grace.post(first.path() + "/application", Map.of());
        assertThat(done.text()).contains("2 added, 0 changed, 0 left as they were");
        String before = grace.get(register(ods) + "/register.csv").text();

        Answer second = upload(
                grace,
                ods,
                HEADINGS + ADA.replace("female,3,", "female,30,") + OKAFOR.replace("male,12,", "male,99,") + IYER);
        assertThat(second.text())
                .contains("The register has Ada Finch, room 3")
                .contains("Room and bed: 12, in the file 99")
                .contains("Add 1 resident and do as chosen for 2 residents");
        Map<String, String> chosen = Map.of("row-2", "SKIP", "row-3", "UPDATE");
        assertThat(grace.post(second.path() + "/application", chosen).text())
                .contains("1 added, 1 changed, 1 left as they were");
        String after = grace.get(register(ods) + "/register.csv").text();
        assertThat(after).contains("female,no,3,").contains("male,no,99,").contains("Iyer");

        assertThat(grace.post(second.path() + "/application", chosen).text())
                .contains("1 added, 1 changed, 1 left as they were");
        assertThat(grace.get(register(ods) + "/register.csv").text()).isEqualTo(after);

        assertThat(grace.post(second.path() + "/undoing", Map.of()).text())
                .contains("The register is as it was before");
        assertThat(grace.get(register(ods) + "/register.csv").text()).isEqualTo(before);
        assertThat(audited("Grace Spread"))
                .contains(
                        "IMPORTED_RESIDENTS 1 added, 1 changed, 1 left as they were",
                        "UNDID_IMPORT taken out of the register",
                        "CHANGED_RESIDENT Import undone",
                        "UNDID_IMPORT 0 left as they were");
    }

    @Test
    void a_file_that_is_too_big_or_a_workbook_comes_back_with_what_to_do() {
        String ods = newHome();
        Browser manager = visitors(Role.REGISTERED_MANAGER, ods).make("Bea Big").signIn(browser());
        manager.get(register(ods) + "/import");
        byte[] big = "a".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(manager.upload(register(ods) + "/import", Map.of(), "big.csv", big)
                        .text())
                .contains("The file is too big");
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0};
        Answer refused = manager.upload(register(ods) + "/import", Map.of(), "residents.csv", workbook);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This is an Excel workbook");
        assertThat(manager.get(register(ods)).text()).contains("0 people live here");
    }

    @Test
    void what_excel_writes_in_england_and_in_germany_is_read() {
        String ods = newHome();
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Wendy Windows").signIn(browser());
        manager.get(register(ods) + "/import");
        String file = (HEADINGS + "Zoë,O’Brückner,30/12/1941,female,12 bed B,03/05/2024,,,\n")
                .replace(',', ';')
                .replace("\n", "\r\n");
        Answer review = manager.upload(
                register(ods) + "/import", Map.of(), "list.csv", file.getBytes(Charset.forName("windows-1252")));
        assertThat(review.text()).contains("Zoë O’Brückner, room 12 bed B");
        manager.post(review.path() + "/application", Map.of());
        assertThat(manager.get(register(ods) + "?q=zoe").text()).contains("O’BRÜCKNER, Zoë");
    }

    @Test
    void a_file_that_is_not_wanted_is_thrown_away() {
        String ods = newHome();
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Tom Throw").signIn(browser());
        Answer review = upload(manager, ods, HEADINGS + ADA);
        assertThat(manager.post(review.path() + "/removal", Map.of()).path()).endsWith("/residents/import");
        assertThat(manager.get(review.path()).status()).isEqualTo(404);
        assertThat(audited("Tom Throw")).contains("THREW_AWAY_FILE residents.csv");

        Answer kept = upload(manager, ods, HEADINGS + ADA);
        manager.post(kept.path() + "/application", Map.of());
        manager.post(kept.path() + "/removal", Map.of());
        assertThat(manager.get(kept.path()).text()).contains("1 added");
    }

    private Answer upload(Browser manager, String ods, String file) {
        manager.get(register(ods) + "/import");
        return manager.upload(
                register(ods) + "/import", Map.of(), "residents.csv", file.getBytes(StandardCharsets.UTF_8));
    }
}
