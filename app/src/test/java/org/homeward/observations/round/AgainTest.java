package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.homeward.clinical.signs.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgainTest {
    @ParameterizedTest
    @EnumSource
    void whatever_can_be_measured_again_says_how_in_a_few_short_sentences_with_pictures(Parameter parameter) {
        boolean measured =
                !EnumSet.of(Parameter.OXYGEN, Parameter.CONSCIOUSNESS).contains(parameter);
        assertThat(Again.of(parameter).steps())
                .hasSizeBetween(measured ? 2 : 0, measured ? 3 : 0)
                .allSatisfy(step -> {
                    assertThat(step.words()).endsWith(".").hasSizeLessThan(70);
                    assertThat(step.outline()).startsWith("M");
                });
    }
}
