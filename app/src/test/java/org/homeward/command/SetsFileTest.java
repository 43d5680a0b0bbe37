package org.homeward.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.command.Failure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetsFileTest {
    private static final String HEADING = "rr,spo2,scale,oxygen,sbp,pulse,acvpu,temp";
    private static final String ADA = "16,97,1,air,125,70,A,37.0";

    private final List<String> complaints = new ArrayList<>();

    @Test
    void every_complete_vector_is_scored() throws IOException {
        List<NamedCsvRecord> rows = rows(Vectors.file("news2-vectors.csv"));
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(cells(row, "per_parameter", "total", "single3", "band"))
                    .isEqualTo(cells(
                            row, "expected_per_parameter", "expected_total", "expected_single3", "expected_band"));
            assertThat(cells(row, "status", "floor", "missing")).containsExactly("COMPLETE", "", "");
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_partial_vector_is_scored() throws IOException {
        List<NamedCsvRecord> rows = rows(Vectors.file("news2-partial-vectors.csv"));
        assertThat(rows)
                .hasSize(10)
                .allSatisfy(row -> assertThat(
                                cells(row, "per_parameter", "status", "floor", "total", "single3", "band", "missing"))
                        .isEqualTo(cells(
                                row,
                                "expected_per_parameter",
                                "expected_status",
                                "expected_floor",
                                "expected_total",
                                "expected_single3",
                                "expected_escalate_band",
                                "expected_missing")));
    }

    @Test
    void every_rounding_vector_is_scored_as_the_device_sent_it() throws IOException {
        List<NamedCsvRecord> vectors = named(Vectors.file("news2-rounding-vectors.csv"));
        assertThat(vectors).hasSizeGreaterThan(15).allSatisfy(vector -> {
            List<String> heading = List.of(HEADING.split(","));
            List<String> cells = new ArrayList<>(List.of(ADA.split(",")));
            cells.set(heading.indexOf(vector.getField("parameter")), vector.getField("raw"));
            assertThat(one(HEADING, String.join(",", cells)).getField("total"))
                    .isEqualTo(vector.getField("expected_points(spo2=scale1)"));
        });
    }

    @Test
    void columns_may_stand_in_any_order_among_others_which_pass_through() throws IOException {
        String scored = scored("\uFEFFname,TEMP,acvpu,pulse,sbp,oxygen,scale,spo2,\"rr\"\r\n"
                + "\"Obi, \"\"Ada\"\" é\",37.5,A,95,105,air,1,93,22\r\n");
        assertThat(scored)
                .isEqualTo("name,TEMP,acvpu,pulse,sbp,oxygen,scale,spo2,rr,"
                        + "per_parameter,total,single3,band,status,floor,missing\n"
                        + "\"Obi, \"\"Ada\"\" é\",37.5,A,95,105,air,1,93,22,2;2;0;1;1;0;0,6,false,medium,COMPLETE,,\n");
    }

    @Test
    void octets_of_any_encoding_pass_through() throws IOException {
        ByteArrayOutputStream scored = new ByteArrayOutputStream();
        byte[] file = (HEADING + ",name\n" + ADA + ",Zo\u00EB\u0080").getBytes(ISO_8859_1);
        SetsFile.score(new ByteArrayInputStream(file), scored, complaints::add);
        assertThat(scored.toString(ISO_8859_1)).contains(ADA + ",Zo\u00EB\u0080,0;0;0;0;0;0;0,0,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16.,97,1,air,125,70,A,37.0 | breaths in one minute
            -1,97,1,air,125,70,A,37.0  | breaths in one minute
            1e1,97,1,air,125,70,A,37.0 | breaths in one minute
            ١٦,97,1,air,125,70,A,37.0  | breaths in one minute
            999.5,97,1,air,125,70,A,37.0 | breaths in one minute
            16,100.5,1,air,125,70,A,37.0 | from 0 to 100
            16,97,3,air,125,70,A,37.0  | 1 or 2 as the scale
            16,97,,air,125,70,A,37.0   | 1 or 2 as the scale
            16,97,1,none,125,70,A,37.0 | Choose air or oxygen
            16,97,1,air,125,70,a,37.0  | one of A, C, V, P or U
            '16,97,1,air,125,70,A,"37,0"' | one digit after the point
            16,97,1,air,125,70,A       | 7 cells and the first line has 8
            16,97,1,air,125,70,A,37.0,x | 9 cells and the first line has 8
            """)
    void a_row_that_cannot_be_read_has_no_score_and_is_named(String row, String told) throws IOException {
        List<NamedCsvRecord> rows = rows((HEADING + "\n" + row + "\n" + ADA).getBytes(UTF_8));
        assertThat(cells(rows.getFirst(), "per_parameter", "total", "single3", "band", "status", "floor", "missing"))
                .isEqualTo(ScoreCells.NO_SCORE);
        assertThat(rows.getLast().getField("total")).isEqualTo("0");
        assertThat(complaints).singleElement().asString().startsWith("Line 2: ").contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rr;spo2;scale", "rr,spo2,scale,oxygen,sbp,pulse,acvpu", HEADING + ",rr"})
    void a_file_without_the_columns_is_refused(String heading) {
        assertThatThrownBy(() -> scored(heading)).isInstanceOf(Refused.class);
    }

    @Test
    void a_million_rows_stream_through() throws IOException {
        byte[] row = (ADA + "\n").getBytes(UTF_8);
        long[] written = {0};
        InputStream million = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 1_001)
                .mapToObj(part ->
                        new ByteArrayInputStream(part == 0 ? (HEADING + "\n").getBytes(UTF_8) : repeated(row, 1_000)))
                .toList()));
        SetsFile.score(
                million,
                new OutputStream() {
                    @Override
                    public void write(int octet) {
                        written[0] += octet == '\n' ? 1 : 0;
                    }
                },
                complaints::add);
        assertThat(written[0]).isEqualTo(1_000_001);
    }

    private static byte[] repeated(byte[] row, int times) {
        return new String(row, UTF_8).repeat(times).getBytes(UTF_8);
    }

    private String scored(String file) throws IOException {
        return scored(file.getBytes(UTF_8));
    }

    private String scored(byte[] file) throws IOException {
        ByteArrayOutputStream scored = new ByteArrayOutputStream();
        SetsFile.score(new ByteArrayInputStream(file), scored, complaints::add);
        return scored.toString(UTF_8);
    }

    private List<NamedCsvRecord> rows(byte[] file) throws IOException {
        return named(scored(file).getBytes(UTF_8));
    }

    private NamedCsvRecord one(String... lines) {
        try {
            return rows(String.join("\n", lines).getBytes(UTF_8)).getFirst();
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    private static List<NamedCsvRecord> named(byte[] file) {
        return CsvReader.builder().ofNamedCsvRecord(new String(file, UTF_8)).stream()
                .toList();
    }

    private static List<String> cells(NamedCsvRecord row, String... columns) {
        return List.of(columns).stream().map(row::getField).toList();
    }
}
