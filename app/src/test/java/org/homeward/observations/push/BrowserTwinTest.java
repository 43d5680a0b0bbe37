package org.homeward.observations.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The twin is measured by the example that RFC 8291 publishes (appendix A). */
class BrowserTwinTest {
    private static final byte[] POINT =
            decoded("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
    private static final byte[] BODY = decoded(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                    + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");

    private final BrowserTwin browser = new BrowserTwin(
            new ECKey.Builder(
                            Curve.P_256,
                            Base64URL.encode(Arrays.copyOfRange(POINT, 1, 33)),
                            Base64URL.encode(Arrays.copyOfRange(POINT, 33, 65)))
                    .d(new Base64URL("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
                    .build(),
            decoded("BTBZMqHH6r4Tts7J_aSIgg"));

    @Test
    void it_opens_the_message_of_the_rfc() throws Exception {
        assertThat(browser.open(BODY)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void it_opens_nothing_that_was_changed_on_the_way() {
        byte[] changed = BODY.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> browser.open(changed)).isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] decoded(String text) {
        return new Base64URL(text).decode();
    }
}
