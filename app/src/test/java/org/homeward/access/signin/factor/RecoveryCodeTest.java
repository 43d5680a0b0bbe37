package org.homeward.access.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    @Test
    void a_code_is_four_groups_of_signs_that_look_like_no_other() {
        List<RecoveryCode> codes =
                Stream.generate(RecoveryCode::fresh).limit(200).toList();

        assertThat(codes)
                .extracting(RecoveryCode::words)
                .allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void small_letters_blanks_and_hyphens_do_not_matter() {
        RecoveryCode code = RecoveryCode.fresh();

        assertThat(new RecoveryCode(" "
                                + code.words()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace("-", " "))
                        .hash())
                .isEqualTo(code.hash());
    }

    @Test
    void a_code_is_never_written_to_a_log() {
        RecoveryCode code = RecoveryCode.fresh();

        assertThat(code.toString()).doesNotContain(code.symbols());
    }
}
