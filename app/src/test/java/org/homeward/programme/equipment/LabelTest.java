package org.homeward.programme.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** In wide public use as examples. */
    @ParameterizedTest
    @ValueSource(strings = {"49-015420-323751-8", "490154203237518", "356938035643809"})
    void an_imei_whose_last_digit_fits_is_taken(String imei) {
        assertThat(wrong(imei, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"490154203237517", "490154203237581", "49015420323751", "4901542032375180", "49015420323751X"})
    void one_wrong_or_swapped_digit_is_found(String imei) {
        assertThat(wrong(imei, "")).containsOnlyKeys("imei");
    }

    @Test
    void an_iccid_has_18_to_20_digits_and_begins_with_89() {
        assertThat(wrong("", "8991101200003204510")).isEmpty();
        assertThat(wrong("", "89911012000032045")).containsOnlyKeys("iccid");
        assertThat(wrong("", "899110120000320451012")).containsOnlyKeys("iccid");
        assertThat(wrong("", "7791101200003204510")).containsOnlyKeys("iccid");
    }

    @Test
    void a_calibration_that_is_to_come_has_not_been() {
        Label label = new Label(
                "KIT-1",
                KitKind.KIT,
                "Example Blue Box",
                new Label.Numbers("", "", ""),
                new Label.Dates(null, null, TODAY.plusDays(1)));

        assertThat(label.wrong(TODAY)).containsOnlyKeys("calibrated");
    }

    private static Map<String, String> wrong(String imei, String iccid) {
        return new Label(
                        "TAB-1",
                        KitKind.TABLET,
                        "Example Tab 8",
                        Label.Numbers.of("", imei, iccid),
                        new Label.Dates(null, null, null))
                .wrong(TODAY);
    }
}
