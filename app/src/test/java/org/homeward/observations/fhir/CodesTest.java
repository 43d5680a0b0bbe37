package org.homeward.observations.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.dispatch.Lettered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HZ-38: every code that leaves Homeward stands in the table with its published name, and its check digit is right. */
class CodesTest {
    private static final Map<String, NamedCsvRecord> TABLE = table();
    private static final int[][] DIHEDRAL = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };
    private static final int[] TURN = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    static Stream<ObservedSet> sets() {
        return Stream.concat(
                Stream.of(
                        Lettered.ILL,
                        Lettered.onOxygen(),
                        Lettered.partial(),
                        onScale2(),
                        Lettered.weighed("5.5"),
                        Lettered.weighed("HI"),
                        Lettered.weighed("LO")),
                Stream.of(Consciousness.values()).map(CodesTest::being));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_code_stands_in_the_table_with_its_name(ObservedSet set) {
        assertThat(codings(bundle(set))).isNotEmpty().allSatisfy(coding -> {
            NamedCsvRecord row = row(coding);
            assertThat(coding.at("/system").asString()).isEqualTo(row.getField("system"));
            assertThat(coding.at("/display").asString()).isEqualTo(row.getField("display"));
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_value_has_the_one_unit_of_its_code(ObservedSet set) {
        assertThat(valued(bundle(set)))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.at("/valueQuantity/code").asString())
                        .as("%s", part)
                        .isEqualTo(row(part.at("/code/coding/0")).getField("ucum")));
    }

    @Test
    void the_table_has_no_code_that_nothing_sends() {
        TreeSet<String> sent = new TreeSet<>();
        sets().forEach(set -> codings(bundle(set))
                .forEach(coding -> sent.add(coding.at("/code").asString())));
        assertThat(sent).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void every_check_digit_is_right() {
        assertThat(TABLE.values()).allSatisfy(row -> {
            String code = row.getField("code");
            if (row.getField("system").contains("snomed")) {
                assertThat(isSnomed(code)).as(code).isTrue();
            } else if (row.getField("system").contains("loinc")) {
                assertThat(isLoinc(code)).as(code).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"86290006", "1104051000000102", "78654009"})
    void a_slip_of_a_digit_would_be_found(String wrong) {
        assertThat(isSnomed(wrong)).isFalse();
        assertThat(isLoinc("9279-2")).isFalse();
    }

    private static NamedCsvRecord row(JsonNode coding) {
        return Objects.requireNonNull(
                TABLE.get(coding.at("/code").asString()), () -> coding + " stands in observations/codes.csv");
    }

    private static ObservedSet being(Consciousness state) {
        VitalSigns well = Sittings.WELL;
        return Sittings.saved(
                new VitalSigns(
                        well.respirationRate(),
                        well.oxygenSaturation(),
                        well.breathing(),
                        well.bloodPressure(),
                        well.pulse(),
                        state,
                        well.temperature()),
                Sittings.NOW);
    }

    private static ObservedSet onScale2() {
        return Sittings.saved(
                GivenScore.of(News2.of(Sittings.WELL, SpO2Scale.SCALE_2), 1), Sittings.WELL, Sittings.NOW);
    }

    private static JsonNode bundle(ObservedSet set) {
        return JsonMapper.builder()
                .build()
                .readTree(SetBundle.json(
                        List.of(new SentSet(set, "9990012342", "FINCH, Ada", "Beechwood House", "VLABC"))));
    }

    private static List<JsonNode> codings(JsonNode bundle) {
        return bundle.findValues("coding").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static List<JsonNode> valued(JsonNode bundle) {
        return bundle.findParents("valueQuantity");
    }

    private static Map<String, NamedCsvRecord> table() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(CodesTest.class.getResourceAsStream("/observations/codes.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("code"), Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Verhoeff's check, from the last digit on. */
    private static boolean isSnomed(String code) {
        int check = 0;
        for (int at = 0; at < code.length(); at++) {
            int digit = code.charAt(code.length() - 1 - at) - '0';
            for (int turn = 0; turn < at % 8; turn++) {
                digit = TURN[digit];
            }
            check = DIHEDRAL[check][digit];
        }
        return check == 0 && code.length() >= 6 && code.length() <= 18;
    }

    /** Mod 10, as LOINC has it: every second digit from the right doubled. */
    private static boolean isLoinc(String code) {
        String[] parts = code.split("-", -1);
        int sum = 0;
        for (int at = 0; at < parts[0].length(); at++) {
            int digit = parts[0].charAt(parts[0].length() - 1 - at) - '0';
            int counted = at % 2 == 0 ? 2 * digit : digit;
            sum += counted / 10 + counted % 10;
        }
        return (10 - sum % 10) % 10 == Integer.parseInt(parts[1]);
    }
}
