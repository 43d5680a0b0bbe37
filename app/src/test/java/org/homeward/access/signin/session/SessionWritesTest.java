package org.homeward.access.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.Browser;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.junit.jupiter.api.Test;

class SessionWritesTest extends HomewardTest {
    @Test
    void twenty_pages_within_a_minute_write_the_session_not_once() {
        Visitor visitor = visitor("Reads Much");
        Browser browser = visitor.signIn(browser());
        browser.get("/account");
        String before = version(visitor);

        for (int page = 0; page < 20; page++) {
            assertThat(browser.get("/account").status()).isEqualTo(200);
        }

        assertThat(version(visitor)).isEqualTo(before);
    }

    @Test
    void a_page_after_a_minute_writes_the_time_of_the_last_access() {
        Visitor visitor = visitor("Reads Slowly");
        Browser browser = visitor.signIn(browser());
        owner().sql("update access.session set last_access_time = last_access_time - 61000 where principal_name = ?")
                .param(visitor.person().toString())
                .update();
        String before = version(visitor);

        browser.get("/account");

        assertThat(version(visitor)).isNotEqualTo(before);
    }

    @Test
    void an_hour_without_a_page_ends_the_session() {
        Visitor visitor = visitor("Walked Away");
        Browser browser = visitor.signIn(browser());
        owner().sql("update access.session set last_access_time = last_access_time - 3601000 where principal_name = ?")
                .param(visitor.person().toString())
                .update();

        assertThat(browser.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void what_is_kept_of_a_sign_in_is_small() {
        Visitor visitor = visitor("Travels Light");
        visitor.signIn(browser());

        assertThat(owner().sql("""
                        select sum(length(a.attribute_bytes)) from access.session s
                          join access.session_attributes a on a.session_primary_id = s.primary_id
                         where s.principal_name = ?
                        """)
                        .param(visitor.person().toString())
                        .query(Long.class)
                        .single())
                .isLessThan(2000);
    }

    /** The row's transaction number and place: they change with every write, and with nothing else. */
    private String version(Visitor visitor) {
        return owner().sql(
                        "select string_agg(xmin::text || ctid::text, ',') from access.session where principal_name = ?")
                .param(visitor.person().toString())
                .query(String.class)
                .single();
    }
}
