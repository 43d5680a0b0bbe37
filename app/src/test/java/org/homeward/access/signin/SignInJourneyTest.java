package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends HomewardTest {
    @Test
    void the_sign_in_page_tells_who_lives_in_the_demo() {
        Answer page = browser().get("/");

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(page.text()).contains("Joan Miller", "senior carer", "Beechwood House", "Iris Cole");
    }

    @Test
    void password_and_code_lead_to_the_page_that_was_wanted() {
        Browser ada = signedIn("ada.obi@beechwood.example");

        Answer account = ada.get("/account");
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.text()).contains("Ada Obi", "ada.obi@beechwood.example");
    }
}
