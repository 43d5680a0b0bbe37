package org.homeward.access.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.access.signin.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "nine-char, TOO_SHORT",
        "'kettle moss drum', HAS_SPACE",
        "'kettle\u00a0moss-drum', HAS_SPACE",
        "kettle-OBI-moss-drum, HAS_OWN_NAME",
        "kettle-ada.obi-drum, HAS_OWN_NAME",
        "password12, COMMON",
        "P@ssw0rd2026, COMMON",
        "qwertyuiop, COMMON",
        "1234567890, COMMON",
        "aaaaaaaaaaaa, COMMON",
        "beechwood2, COMMON",
        "letmein123, COMMON",
        "abcdefghij, COMMON"
    })
    void is_refused(String text, PasswordRefusal refusal) {
        assertThat(refuse(text)).contains(refusal);
    }

    @Test
    void ten_characters_are_enough_and_a_hundred_are_not_too_many() {
        assertThat(refuse("mzt7-rkq9x")).isEmpty();
        assertThat(refuse("mzt7-rkq9x".repeat(10))).isEmpty();
        assertThat(refuse("mzt7-rkq9x".repeat(10) + "!")).contains(PasswordRefusal.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle-moss-drum", "Zebra!lantern44", Demo.PASSWORD})
    void is_taken(String text) {
        assertThat(refuse(text)).isEmpty();
    }

    @Test
    void every_refusal_says_what_to_do() {
        assertThat(PasswordRefusal.values())
                .allSatisfy(refusal -> assertThat(refusal.words()).matches("(?s).*(Use|Leave|Choose).*\\."));
    }

    private static java.util.Optional<PasswordRefusal> refuse(String text) {
        return PasswordPolicy.refuse(new ProposedPassword(text, "Ada Obi", "ada.obi@beechwood.example"));
    }
}
