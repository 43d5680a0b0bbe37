package org.homeward.clinical.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a frame puts into the form of a set, and what is said of it. */
class DeviceReadingTest {
    private static final String NOW = "ea070b1a120000";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a cuff in mmHg; 0x2a35; 0478005000ff074800; {sbp=120, dbp=80, pulse=72}",
                "a cuff in kPa; 0x2a35; 01a0f06bf0ff07; {sbp=120, dbp=80}",
                "a cuff without a bottom number; 0x2a35; 047800ff07ff074800; {pulse=72}",
                "a cuff without a top number; 0x2a35; 04ff075000ff074800; {pulse=72}",
                "a thermometer in Celsius; 0x2a1c; 00750100ff; {temp=37.3}",
                "a thermometer in Fahrenheit; 0x2a1c; 01da0300ff; {temp=37.0}",
                "a thermometer without a reading; 0x2a1c; 00ffff7f00; {}",
                "a finger probe; 0x2a5e; 005d005800; {spo2=93, pulse=88}",
                "a finger probe without a finger; 0x2a5e; 045d005800000800; {}",
                "a stream of a finger probe; 0x2a5f; 005d005800; {spo2=93, pulse=88}",
                "a chest strap; 0x2a37; 0648; {pulse=72}",
                "a chest strap off the skin; 0x2a37; 0448; {}",
                "a scale in kilograms, rounded once; 0x2a9d; 00c930; {weight=62.4}",
                "a scale in pounds; 0x2a9d; 01d335; {weight=62.5}",
                "a scale that failed; 0x2a9d; 00ffff; {}",
                "a scale in pounds that failed; 0x2a9d; 01ffff; {}",
                "a meter; 0x2a18; 060700ea070b1a12000037c011; {glucose=5.5}",
                "a meter in mg/dL; 0x2a18; 020700ea070b1a12000063b011; {glucose=5.5}",
                "a meter that says too high; 0x2a18; 0e0700ea070b1a120000fe07112000; {glucose=HI}",
                "a meter that says too low; 0x2a18; 0e0700ea070b1a12000037c0114000; {glucose=LO}",
                "a test of a meter; 0x2a18; 060700ea070b1a12000037c04a; {}",
                "a test of a meter that is too high; 0x2a18; 0e0700ea070b1a120000fe074a2000; {}",
                "a frame that was cut; 0x2a35; 0478; {}",
                "no frame; 0x2a5e; ; {}",
                "what we do not read; 0x2a36; 00; {}"
            })
    void a_frame_puts_in(String what, String characteristic, String hex, String fields) {
        DeviceReading reading = DeviceReading.of(characteristic, hex == null ? "" : hex);
        assertThat(reading.fields().toString()).as(what).isEqualTo(fields);
        if (reading.fields().isEmpty()) {
            assertThat(reading.notes()).as("%s says why", what).isNotEmpty();
        }
    }

    @Test
    void a_cuff_says_that_the_person_moved_and_that_the_pulse_is_irregular_once_each() {
        DeviceReading reading = DeviceReading.of("0x2a35", "16" + "78005000ff07" + NOW + "4800" + "0500");
        assertThat(reading.notes())
                .containsExactly(
                        "The person moved. Measure again.",
                        "The pulse is irregular. Feel it and count it for one full minute.");
        assertThat(reading.time()).isEqualTo("2026-11-26T18:00:00");
        assertThat(reading.stamp()).isEqualTo("pressure 2026-11-26T18:00:00");
    }

    @Test
    void a_good_cuff_says_nothing_though_it_sends_no_mean_pressure() {
        assertThat(DeviceReading.of("0x2a35", "0078005000ff07").notes()).isEmpty();
        assertThat(DeviceReading.of("0x2a35", "0078005000ff07").stamp()).isNull();
    }

    @Test
    void what_two_warnings_say_alike_is_said_once() {
        assertThat(DeviceReading.of("0x2a35", "04ff07ff07ff074800").notes())
                .containsExactly("The device gave no blood pressure. Measure again.");
    }

    @Test
    void a_device_that_says_why_it_gave_nothing_is_not_repeated_in_other_words() {
        assertThat(DeviceReading.of("0x2a9d", "00ffff").notes())
                .containsExactly("The scale gave no weight. Weigh again.");
    }

    @Test
    void a_number_that_nobody_could_type_is_no_reading() {
        assertThat(DeviceReading.of("0x2a1c", "0001000003").fields()).containsEntry("temp", "1000.0");
        DeviceReading damaged = DeviceReading.of("0x2a1c", "0001000004");
        assertThat(damaged.fields()).isEmpty();
        assertThat(damaged.notes()).containsExactly("The device gave no reading. Measure again.");
    }

    @Test
    void a_cut_frame_says_what_to_do() {
        assertThat(DeviceReading.of("0x2a35", "0478").notes())
                .containsExactly("The device sent a reading that cannot be read. Measure again, or type the reading.");
        assertThat(DeviceReading.of("0x2a35", "0478").time()).isNull();
        assertThat(DeviceReading.of("0x2a35", "0478").stamp()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0x2a1c, 02750100ffea070b1a120000, 2026-11-26T18:00:00, temperature 2026-11-26T18:00:00",
        "0x2a5e, 015d005800ea070b1a120000, 2026-11-26T18:00:00, spot 2026-11-26T18:00:00",
        "0x2a5e, 115d005800ea070b1a120000, , spot 2026-11-26T18:00:00",
        "0x2a5e, 005d005800, , ",
        "0x2a5f, 005d005800, , ",
        "0x2a37, 0648, , ",
        "0x2a9d, 02c930ea070b1a120000, 2026-11-26T18:00:00, weight 2026-11-26T18:00:00",
        "0x2a18, 060700ea070b1a12000037c011, 2026-11-26T18:00:00, glucose 7 2026-11-26T18:00:00",
        "0x2a18, 070700ea070b1a1200003c0037c011, 2026-11-26T19:00:00, glucose 7 2026-11-26T18:00:00",
        "0x2a18, 0607000000000000000037c011, , glucose 7"
    })
    void a_reading_that_is_sent_again_has_the_same_stamp(String characteristic, String hex, String time, String stamp) {
        assertThat(DeviceReading.of(characteristic, hex).time()).isEqualTo(time);
        assertThat(DeviceReading.of(characteristic, hex).stamp()).isEqualTo(stamp);
    }

    /** A code that nobody has words for would be a warning that nobody sees. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/gatt-frames.csv", numLinesToSkip = 1, delimiter = ';')
    void every_warning_is_said_but_for_those_that_change_nothing(
            String what, String characteristic, String hex, String decoded, String normalised, String warnings) {
        List<String> silent = List.of(
                "MAP_NOT_AVAILABLE",
                "RESERVED_FLAG_BITS",
                "USER_UNKNOWN",
                "TEMPERATURE_TYPE_RESERVED",
                "GLUCOSE_TYPE_RESERVED",
                "GLUCOSE_LOCATION_RESERVED");
        String codes = warnings.substring(1, warnings.length() - 1);
        for (String code : codes.isEmpty() ? List.<String>of() : List.of(codes.split(", "))) {
            String words = DeviceWords.of(code);
            assertThat(words == null).as(code).isEqualTo(silent.contains(code));
            if (words != null) {
                assertThat(DeviceReading.of("0x" + characteristic, hex).notes()).contains(words);
            }
        }
    }

    @Test
    void nobody_changes_a_reading() {
        Map<String, String> fields = DeviceReading.of("0x2a37", "0648").fields();
        org.junit.jupiter.api.Assertions.assertThrows(
                UnsupportedOperationException.class, () -> fields.put("pulse", "73"));
    }
}
