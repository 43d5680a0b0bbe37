package org.homeward.clinical.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.clinical.gatt.Decoding.Decoded;
import org.homeward.clinical.gatt.Decoding.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames beside the shared ones: every flag, every special value, every status bit, every refusal. */
class GattTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "/gatt-frames.csv", numLinesToSkip = 1, delimiter = ';')
    void a_frame_is_decoded_as_the_table_says(
            String what, String characteristic, String hex, String decoded, String normalised, String warnings) {
        Map<String, ?> told = Gatt.decode("0x" + characteristic, hex).tree();
        assertThat(plain(told.get("decoded"))).as(what).isEqualTo(decoded);
        assertThat(plain(told.get("normalised"))).as(what).isEqualTo(normalised);
        assertThat(plain(told.get("warnings"))).as(what).isEqualTo(warnings);
        assertThat(told.get("outcome")).isEqualTo(warnings.equals("[]") ? "ok" : "ok_with_warnings");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/gatt-refusals.csv", numLinesToSkip = 1, delimiter = ';')
    void a_frame_is_refused_as_the_table_says(String characteristic, String hex, String error) {
        Decoding told = Gatt.decode("0x" + characteristic, hex == null ? "" : hex);
        assertThat(told.tree()).containsEntry("outcome", "error").hasSize(2);
        assertThat(plain(told.tree().get("error"))).isEqualTo(error);
        assertThat(((Refused) told).advice()).contains("Measure again, or type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "007", "zz", "0g", "00 78", "０0", "0x00", "@0", "0`", "0:"})
    void text_that_is_not_pairs_of_hexadecimal_digits_is_refused(String hex) {
        assertThat(plain(Gatt.decode("0x2A37", hex).tree())).isEqualTo("{outcome=error, error={code=BAD_HEX}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x2A36", "2A35", "", "0x2A350", "00002a36-0000-1000-8000-00805f9b34fb"})
    void a_characteristic_we_do_not_read_is_refused(String name) {
        assertThat(plain(Gatt.decode(name, "00").tree()))
                .isEqualTo("{outcome=error, error={code=UNKNOWN_CHARACTERISTIC}}");
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void a_characteristic_is_found_by_number_and_by_uuid_in_either_case(Characteristic characteristic) {
        assertThat(Characteristic.named(characteristic.uuid())).isEqualTo(characteristic);
        assertThat(Characteristic.named(characteristic.uuid().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(characteristic);
        assertThat(Characteristic.named("0x" + characteristic.uuid().substring(4, 8)))
                .isEqualTo(characteristic);
    }

    @Test
    void hexadecimal_digits_may_be_capital() {
        assertThat(Gatt.decode("0x2A37", "04FF")).isEqualTo(Gatt.decode("0x2a37", "04ff"));
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void no_octets_are_empty(Characteristic characteristic) {
        assertThat(Gatt.decode(characteristic, new byte[0])).isEqualTo(new Decoding.Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "ff07, NaN", "0008, NRes", "fe07, +INFINITY", "0208, -INFINITY", "0108, RESERVED",
        "ff17, RESERVED", "00f8, RESERVED", "fe77, RESERVED", "0288, RESERVED", "01f8, RESERVED"
    })
    void a_special_sfloat_is_no_number(String octets, String special) {
        assertThat(systolic(octets)).isEqualTo("{special=" + special + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "fd07, 2045",
        "0308, -2045",
        "14f0, 2.0",
        "0200, 2",
        "ff0f, -1",
        "0c10, 120",
        "0170, 10000000",
        "0180, 0.00000001",
        "ff8f, -0.00000001",
        "00f0, 0.0",
        "0000, 0"
    })
    void an_sfloat_keeps_its_precision(String octets, String value) {
        assertThat(systolic(octets)).isEqualTo("{value=" + value + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "ffff7f00, special=NaN",
        "00008000, special=NRes",
        "feff7f00, special=+INFINITY",
        "02008000, special=-INFINITY",
        "01008000, special=RESERVED",
        "ffff7fff, special=RESERVED",
        "02008001, special=RESERVED",
        "fdff7f00, value=8388605",
        "03008000, value=-8388605",
        "6c0100ff, value=36.4",
        "ffffff00, value=-1",
        "ffffffff, value=-0.1",
        "25000001, value=370"
    })
    void a_float_is_told_as_it_is(String octets, String told) {
        assertThat(plain(decoded("0x2A1C", "00" + octets).get("temperature"))).isEqualTo("{" + told + "}");
    }

    @Test
    void the_largest_and_the_smallest_float_do_not_break_anything() {
        assertThat(warnings("0x2A1C", "00fdff7f7f")).isEmpty();
        assertThat(plain(tree("0x2A1C", "00fdff7f80").get("normalised"))).isEqualTo("{temperature_Cel=0.0}");
    }

    @ParameterizedTest
    @CsvSource({
        "e807, 0c, 1f, 17, 3b, 3b, 2024-12-31T23:59:59", "e807, 02, 1d, 00, 00, 00, 2024-02-29T00:00:00",
        "d007, 02, 1d, 00, 00, 00, 2000-02-29T00:00:00", "2e06, 01, 01, 09, 05, 01, 1582-01-01T09:05:01",
        "0f27, 0c, 1f, 0a, 0a, 0a, 9999-12-31T10:10:10", "e907, 04, 1e, 00, 00, 00, 2025-04-30T00:00:00"
    })
    void a_time_that_exists_is_told(String y, String mo, String d, String h, String mi, String s, String told) {
        assertThat(decoded("0x2A1C", "026c0100ff" + y + mo + d + h + mi + s)).containsEntry("timestamp", told);
    }

    @ParameterizedTest
    @CsvSource({
        "e907021d000000, TIMESTAMP_INVALID", "6c07021d000000, TIMESTAMP_INVALID", "2d060101000000, TIMESTAMP_INVALID",
        "10270101000000, TIMESTAMP_INVALID", "e9070d01000000, TIMESTAMP_INVALID", "e907041f000000, TIMESTAMP_INVALID",
        "e9070120000000, TIMESTAMP_INVALID", "e9070101180000, TIMESTAMP_INVALID", "e9070101003c00, TIMESTAMP_INVALID",
        "e907010100003c, TIMESTAMP_INVALID", "00000101000000, TIMESTAMP_UNKNOWN", "e9070001000000, TIMESTAMP_UNKNOWN",
        "e9070100000000, TIMESTAMP_UNKNOWN", "00000000000000, TIMESTAMP_UNKNOWN"
    })
    void a_time_that_does_not_exist_is_null_and_told(String octets, String warning) {
        assertThat(decoded("0x2A1C", "026c0100ff" + octets)).containsEntry("timestamp", null);
        assertThat(warnings("0x2A1C", "026c0100ff" + octets)).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource({
        "0, reserved",
        "1, armpit",
        "2, body",
        "3, ear",
        "4, finger",
        "5, gastroIntestinal",
        "6, mouth",
        "7, rectum",
        "8, toe",
        "9, tympanum"
    })
    void every_place_to_take_a_temperature_has_its_name(String number, String name) {
        assertThat(decoded("0x2A1C", "046c0100ff0" + number)).containsEntry("type", name);
        assertThat(warnings("0x2A1C", "046c0100ff0" + number))
                .isEqualTo(name.equals("reserved") ? List.of("TEMPERATURE_TYPE_RESERVED") : List.of());
        assertThat(decoded("0x2A1C", "046c0100ff0a")).containsEntry("type", "reserved");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/gatt-status.csv", numLinesToSkip = 1, delimiter = ';')
    void every_status_bit_has_its_name_its_warning_and_its_verdict(
            String field, int bit, String name, String warning, boolean charted) {
        String frame = switch (field) {
            case "measurementStatus" -> "02" + "61004600" + little(1 << bit, 2);
            case "deviceSensorStatus" -> "04" + "61004600" + little(1 << bit, 3);
            default -> "0e0100ea07021c17320037c011" + little(1 << bit, 2);
        };
        String characteristic = field.equals("sensorStatus") ? "0x2A18" : "0x2A5E";
        assertThat(plain(decoded(characteristic, frame).get(field))).isEqualTo(name == null ? "[]" : "[" + name + "]");
        assertThat(warnings(characteristic, frame)).isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(plain(tree(characteristic, frame).get("normalised")).contains("=null"))
                .isEqualTo(!charted);
    }

    private static String little(int value, int octets) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < octets; i++) {
            hex.append(String.format("%02x", value >> 8 * i & 0xFF));
        }
        return hex.toString();
    }

    private static String systolic(String octets) {
        return plain(decoded("0x2A35", "00" + octets + "50005d00").get("systolic"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> decoded(String characteristic, String hex) {
        return (Map<String, Object>)
                Objects.requireNonNull(tree(characteristic, hex).get("decoded"));
    }

    private static List<String> warnings(String characteristic, String hex) {
        return ((Decoded) Gatt.decode(characteristic, hex)).measurement().warnings();
    }

    private static Map<String, ?> tree(String characteristic, String hex) {
        return Gatt.decode(characteristic, hex).tree();
    }

    private static String plain(@Nullable Object tree) {
        return String.valueOf(tree);
    }
}
