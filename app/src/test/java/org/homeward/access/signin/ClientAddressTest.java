package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:0:1::1, 20010db800000001/64",
        "2001:db8:0:1:ffff:ffff:ffff:ffff, 20010db800000001/64",
        "2001:db8:0:2::1, 20010db800000002/64",
        "unknown, unknown"
    })
    void a_network_that_one_customer_has_is_one_address(String remote, String counted) {
        assertThat(ClientAddress.of(remote).text()).isEqualTo(counted);
    }

    @Test
    void what_is_no_address_is_cut_short() {
        assertThat(ClientAddress.of("x".repeat(5_000)).text()).hasSize(100);
    }
}
