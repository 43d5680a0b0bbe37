package org.homeward.observations.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address from a browser must not lead into our own network. */
class PushAddressesTest {
    private final PushAddresses addresses = new PushAddresses("http://localhost:4321");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc",
                "https://updates.push.services.mozilla.com/wpush/v2/abc",
                "https://web.push.apple.com/abc",
                "https://db5p.notify.windows.com:443/w/?token=abc",
                "http://localhost:4321/abc"
            })
    void a_push_service_of_the_internet_is_let_through_and_our_own(String endpoint) {
        assertThat(addresses.isFit(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/abc",
                "https://fcm.googleapis.com:8443/abc",
                "https://me@fcm.googleapis.com/abc",
                "https://localhost/abc",
                "http://localhost:4322/abc",
                "http://localhost:4321@evil.example/abc",
                "http://localhost:43210/abc",
                "https://127.0.0.1/abc",
                "https://2130706433/abc",
                "https://0x7f.1/abc",
                "https://[::1]/abc",
                "https://printer.local/abc",
                "https://metadata.google.internal/abc",
                "https://intranet/abc",
                "ftp://fcm.googleapis.com/abc",
                "file:///etc/passwd",
                "not an address",
                ""
            })
    void whatever_else_is_no_push_service(String endpoint) {
        assertThat(addresses.isFit(endpoint)).isFalse();
        assertThat(addresses.hindrance(endpoint).orElseThrow()).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void without_one_of_our_own_nothing_near_is_let_through() {
        assertThat(new PushAddresses("").isFit("http://localhost:4321/abc")).isFalse();
    }

    @Test
    void a_name_that_nobody_knows_is_tried_again() {
        assertThat(addresses.hindrance("https://push.homeward.invalid/abc").orElseThrow())
                .isEqualTo(new Delivery.Later("no way to the internet was found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "::ffff:10.0.0.1"
            })
    void what_is_behind_a_name_must_be_public(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2a00:1450:4009::1",
                "2620:0:861::1"
            })
    void and_the_internet_is(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }
}
