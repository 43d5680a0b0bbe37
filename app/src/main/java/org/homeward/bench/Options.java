package org.homeward.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.homeward.bench.fill.OfficeSize;
import org.homeward.bench.fill.Size;
import org.homeward.bench.load.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen about a bench. */
final class Options {
    @Option(names = "--homes", description = "Made-up homes (default: ${DEFAULT-VALUE}).", defaultValue = "300")
    private int homes;

    @Option(
            names = "--sets",
            description = "Sets of observations to fill in first (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    private long sets;

    @Option(
            names = "--warm-up",
            description = "Seconds before a run is measured (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int warmUp;

    @Option(
            names = "--seconds",
            description = "Seconds for which a run is measured (default: ${DEFAULT-VALUE}).",
            defaultValue = "15")
    private int seconds;

    @Option(
            names = "--rows",
            description = "Rows of the made-up CQC file that is imported (default: ${DEFAULT-VALUE}).",
            defaultValue = "57000")
    int rows;

    @Option(
            names = "--files",
            split = ",",
            description = "How that file comes: ${COMPLETION-CANDIDATES} (default: all).")
    Set<CqcFile> files = EnumSet.allOf(CqcFile.class);

    @Option(
            names = "--data",
            description = "Folder of the bench's own data, kept for the next time (default: a new one, deleted after).")
    @Nullable
    Path data;

    @Option(names = "--only", split = ",", description = "Measure only some of: ${COMPLETION-CANDIDATES}.")
    Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--keep", description = "Do not delete the folder of the data afterwards.")
    boolean keep;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    Format format = Format.text;

    @Option(
            names = "--office-homes",
            description = "Made-up homes of the digital team's office (default: ${DEFAULT-VALUE}).",
            defaultValue = "15000")
    private int officeHomes;

    @Option(
            names = "--office-sessions",
            description = "Made-up contacts of the team with them (default: ${DEFAULT-VALUE}).",
            defaultValue = "500000")
    private int officeSessions;

    OfficeSize officeSize() {
        return new OfficeSize(officeHomes, officeSessions);
    }

    /** Whether anything is asked for that is measured on the made-up homes with their observations. */
    boolean measuresObservations() {
        return only.stream().anyMatch(part -> part != Part.office);
    }

    Size size() {
        return new Size(homes, sets);
    }

    Pace pace(int visitors) {
        return new Pace(visitors, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
    }
}
