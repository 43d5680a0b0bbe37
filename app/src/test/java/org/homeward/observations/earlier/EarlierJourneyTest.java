package org.homeward.observations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ravi takes in what the homes measured before; Beth sees the counts; nobody sees a person. What each test takes in it undoes. */
class EarlierJourneyTest extends HomewardTest {
    private static final String MANAGER = "ravi.nair@icb.example";
    private static final String FACILITATOR = "beth.hart@icb.example";
    private static final Map<String, String> CHECK = Map.of("check", "yes");
    private static final MadeUpExport EXPORT = new MadeUpExport(200);

    @TempDir
    Path folder;

    @Test
    void a_file_is_checked_then_kept_counted_by_home_and_month_and_undone() throws IOException {
        Browser ravi = signedIn(MANAGER);
        byte[] file = Files.readAllBytes(EXPORT.xlsx(folder.resolve("july.xlsx")));
        ravi.get("/earlier-sets/imports/new");

        Answer checked = ravi.upload("/earlier-sets/imports", CHECK, "../july.xlsx", file);
        assertThat(checked.text()).contains("Checked, nothing kept yet", "Row 9, differs", "The file says");
        assertThat(Prose.of(checked.text()).tooHard()).isEmpty();
        assertThat(ravi.get("/earlier-sets").text()).contains("There are no earlier sets yet");

        ravi.get("/earlier-sets/imports/new");
        Answer kept = ravi.upload("/earlier-sets/imports", Map.of(), "../july.xlsx", file);
        assertThat(kept.path()).startsWith("/earlier-sets/imports/");
        assertThat(kept.text())
                .contains("New sets: 200", "july.xlsx", "Ravi Nair, ICB programme manager", "Undo this import")
                .doesNotContain("../");
        assertThat(Prose.of(kept.text()).tooHard()).isEmpty();
        assertThat(ravi.get(kept.path() + "/rows.csv").text())
                .contains("9,differs,Beechwood House (VLX01),\"The file says");

        ravi.get("/earlier-sets/imports/new");
        assertThat(ravi.upload("/earlier-sets/imports", Map.of(), "again.xlsx", file)
                        .text())
                .contains("Nothing to change");

        Answer counts = signedIn(FACILITATOR).get("/earlier-sets");
        assertThat(counts.text())
                .contains(
                        "Beechwood House VLX01",
                        "The Old Rectory H-77 <strong>not in the directory</strong>",
                        "Jul 2022")
                .doesNotContain("VLX03 <strong>not", "Import a file", "Finch");
        assertThat(Prose.of(counts.text()).tooHard()).isEmpty();
        assertThat(ravi.get("/earlier-sets/counts.csv").text())
                .contains(
                        "2022-07,VLX01,Beechwood House,yes,40,36,276,1.4",
                        "2022-07,H-77,The Old Rectory,no,40,36,276,1.4");

        ravi.get(kept.path());
        Answer undone = ravi.post(kept.path() + "/undoing", Map.of());
        assertThat(undone.text()).contains("Undone by Ravi Nair").doesNotContain("Undo this import");
        assertThat(ravi.get("/earlier-sets").text()).contains("There are no earlier sets yet", "july.xlsx", "undone");

        ravi.get("/earlier-sets/imports/new");
        Answer again = ravi.upload("/earlier-sets/imports", Map.of(), "july.xlsx", file);
        assertThat(again.text()).contains("New sets: 200");
        ravi.get(again.path());
        ravi.post(again.path() + "/undoing", Map.of());
    }

    @Test
    void a_file_that_cannot_be_used_comes_back_with_the_form() {
        Browser ravi = signedIn(MANAGER);
        ravi.get("/earlier-sets/imports/new");

        Answer refused =
                ravi.upload("/earlier-sets/imports", CHECK, "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This is not a Whzan export of sets");
        assertThat(ravi.upload("/earlier-sets/imports", CHECK, "a.csv", new byte[0])
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobody_of_a_home_or_a_practice_gets_there_and_a_facilitator_only_looks() {
        for (String email :
                new String[] {"ada.obi@beechwood.example", "nadia.shah@holt.example", "iris.cole@icb.example"}) {
            assertThat(signedIn(email).get("/earlier-sets").status()).as(email).isEqualTo(404);
        }
        Browser beth = signedIn(FACILITATOR);
        beth.get("/earlier-sets");
        assertThat(beth.get("/earlier-sets/imports/new").status()).isEqualTo(404);
        assertThat(beth.upload("/earlier-sets/imports", Map.of(), "a.csv", new byte[] {1})
                        .status())
                .isEqualTo(404);
    }
}
