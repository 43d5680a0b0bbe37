package org.homeward.access.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
    private final Authenticator authenticator =
            new Authenticator("12345678901234567890".getBytes(StandardCharsets.US_ASCII), "ada.obi@beechwood.example");

    @Test
    void the_secret_can_be_typed_in_groups_of_four() {
        assertThat(authenticator.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void the_picture_is_a_square_with_a_quiet_edge() {
        QrPicture picture = authenticator.picture();

        assertThat(picture.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
        assertThat(picture.size()).isGreaterThan(29);
    }
}
