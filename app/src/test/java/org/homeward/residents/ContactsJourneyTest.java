package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** Who is rung about Ada. */
class ContactsJourneyTest extends OwnHomeTest {
    private static final Pattern EDIT = Pattern.compile("href=\"([^\"]+/contacts/[^\"]+/edit)\"");

    @Test
    void somebody_to_ring_is_added_becomes_next_of_kin_and_is_removed() throws IOException {
        String ods = newHome();
        Actor keeper = actor(Role.REGISTERED_MANAGER, organisation(ods));
        applied(keeper, HEADINGS + ADA);
        String ada = register(ods) + "/" + at(keeper).getFirst().id();
        Browser nurse = visitors(Role.NURSE, ods).make("Nora Ring").signIn(browser());

        Map<String, String> typed = form(nurse, ada + "/contacts/new");
        typed.put("kin-telephone", "ring me");
        Answer refused = nurse.post(ada + "/contacts", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Write the name of the person to ring")
                .contains("Write the telephone number in digits")
                .contains("FINCH, Ada");
        typed.putAll(Map.of("kin-name", "Peter Finch", "kin-relationship", "son", "kin-telephone", "01632 960002"));
        Answer added = nurse.post(ada + "/contacts", typed);
        assertThat(rows(added)).contains("Next of kin Margaret Finch", "Also ring Peter Finch (son), 01632 960002");
        assertThat(nurse.post(ada + "/contacts", typed).status())
                .as("sent twice")
                .isEqualTo(409);

        String peter = edit(nurse.get(ada), 1);
        typed = form(nurse, peter);
        assertThat(typed).containsEntry("kin-name", "Peter Finch").containsEntry("kin-relationship", "son");
        typed.putAll(Map.of("kin-telephone", "01632 960003", "next-of-kin", "yes"));
        Answer changed = nurse.post(peter.replace("/edit", ""), typed);
        assertThat(rows(changed)).contains("Next of kin Peter Finch (son), 01632 960003", "Also ring Margaret Finch");
        assertThat(nurse.get(register(ods) + "/register.csv").text()).contains("Peter Finch,son,01632 960003");

        String margaret = edit(nurse.get(ada), 1);
        Answer removed = nurse.post(margaret.replace("/edit", "/removal"), form(nurse, margaret));
        assertThat(rows(removed)).contains("Peter Finch").doesNotContain("Also ring");
        assertThat(nurse.get(margaret).status()).isEqualTo(404);
        assertThat(audited("Nora Ring"))
                .contains(
                        "CHANGED_RESIDENT Person to ring added: Peter Finch",
                        "CHANGED_RESIDENT Person to ring changed: Peter Finch",
                        "CHANGED_RESIDENT Person to ring removed: Margaret Finch");
        String kept = inTransaction(
                keeper,
                jdbc -> jdbc.sql("""
                                select (before -> 'contacts')::text from residents.resident_change
                                 where home_id = ? and reason like '%removed: Margaret%'
                                """)
                        .param(home(keeper).value())
                        .query((row, number) -> row.getString(1))
                        .single());
        assertThat(kept).as("what is kept of who was removed").contains("Margaret Finch");
    }

    @Test
    void a_care_assistant_sees_who_to_ring_and_changes_nothing() throws IOException {
        String ods = newHome();
        Actor keeper = actor(Role.REGISTERED_MANAGER, organisation(ods));
        applied(keeper, HEADINGS + ADA);
        String ada = register(ods) + "/" + at(keeper).getFirst().id();
        Browser carer = visitors(Role.CARE_ASSISTANT, ods).make("Cara Ring").signIn(browser());
        assertThat(carer.get(ada).text()).contains("Margaret Finch").doesNotContain("/contacts/");
        assertThat(carer.get(ada + "/contacts/new").status()).isEqualTo(404);
        assertThat(carer.post(ada + "/contacts", Map.of("kin-name", "X", "version", "1"))
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> form(Browser browser, String path) {
        Map<String, String> typed = new HashMap<>(ShownForm.of(browser.get(path).text()));
        typed.remove("_csrf");
        return typed;
    }

    private static String edit(Answer page, int place) {
        Matcher edit = EDIT.matcher(page.text());
        for (int found = 0; found <= place; found++) {
            assertThat(edit.find()).isTrue();
        }
        return edit.group(1);
    }

    private static String rows(Answer page) {
        return page.text().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
