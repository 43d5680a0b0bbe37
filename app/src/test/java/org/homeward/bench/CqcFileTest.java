package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.bench.machine.Peak;
import org.homeward.directory.DirectoryDatabase;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.ImportSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CqcFileTest {
    private static final int ROWS = 200;

    @TempDir
    Path folder;

    @Test
    void the_second_and_third_file_change_every_home_that_the_first_added() throws IOException {
        DirectoryDatabase.empty();
        int homes = take(CqcFile.csv).added();
        assertThat(homes).isPositive();
        assertThat(take(CqcFile.xlsx).changed()).isEqualTo(homes);
        assertThat(take(CqcFile.ods).changed()).isEqualTo(homes);
    }

    @Test
    void a_date_is_the_number_of_its_day_in_excel() {
        assertThat(CqcColumn.excelDay("31/03/2024")).isEqualTo(45_382);
        assertThat(CqcColumn.day("31/03/2024")).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void the_peak_is_no_less_than_what_was_held() {
        Peak peak = Peak.watch();
        byte[][] held = new byte[48][1 << 20];
        assertThat(held).hasDimensions(48, 1 << 20);
        assertThat(peak.heapMegabytes()).isGreaterThanOrEqualTo(48);
        assertThat(peak.residentMegabytes()).isGreaterThanOrEqualTo(48);
    }

    private ImportSummary take(CqcFile kind) throws IOException {
        Path file = kind.write(folder.resolve("homes." + kind), ROWS);
        ImportOutcome outcome = DirectoryDatabase.imports(Clock.systemUTC())
                .run(
                        ImportRequest.of(ImportKind.CARE_HOMES, file, "bench", Mode.APPLY_OVER_GUARD),
                        ImportProgress.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Applied.class);
        return ((ImportOutcome.Applied) outcome).summary();
    }
}
