package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.programme.support.SecureDomains.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a mail may go to as it is; the list is NHS England's as programme.md A3 tells it. */
class SecureDomainsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vlx01.care@nhs.net",
                "VLX01.Care@NHS.NET",
                "team@norfolk.gov.uk",
                "team@adults.norfolk.gov.uk",
                "clerk@cjsm.net",
                "officer@norfolk.pnn.police.uk",
                "nurse@hscni.net"
            })
    void may_go_as_it_is(String address) {
        assertThat(SecureDomains.shipped().judge(address)).isEqualTo(Verdict.SECURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home@gmail.example",
                "practice@practice.nhs.uk",
                "home@nhs.uk",
                "home@nhs.net.example",
                "home@notnhs.net",
                "home@gov.uk",
                "home@fakegov.uk"
            })
    void must_be_encrypted(String address) {
        assertThat(SecureDomains.shipped().judge(address)).isEqualTo(Verdict.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "home", "home@", "@nhs.net", "home@nhs", "a b@nhs.net", "a@b@nhs.net"})
    void is_no_address(String address) {
        assertThat(SecureDomains.shipped().judge(address)).isEqualTo(Verdict.REFUSED);
    }
}
