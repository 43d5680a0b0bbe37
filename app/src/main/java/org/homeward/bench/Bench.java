package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.homeward.bench.machine.Machine;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fills a database, starts the program as a person would, works it and prints one table. */
@Command(
        name = "bench",
        description = "Measure how fast Homeward is on this machine, on made-up data in a folder of its own.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() throws Exception {
        Path data = folder();
        try {
            Report report = new Report();
            measure(data, report);
            System.out.print(options.format.of(report.table()));
            System.out.println();
            System.out.println(report.machine());
            return 0;
        } catch (BenchFailed failed) {
            System.err.println(failed.getMessage());
            return 1;
        } finally {
            if (options.data == null && !options.keep) {
                FileSystemUtils.deleteRecursively(data);
            } else {
                Progress.say("The data are kept in " + data);
            }
        }
    }

    private void measure(Path data, Report report) throws Exception {
        Path launcher = launcher();
        if (options.measuresObservations()) {
            new Course(options, new Ground(data, launcher), report).run();
        }
        if (options.only.contains(Part.office)) {
            Path office = Files.createDirectories(data.resolve("office"));
            new OfficeCourse(options, new Ground(office, launcher), report).run();
        }
    }

    /** PostgreSQL may have to run as another account, which must be able to walk in. */
    private Path folder() throws IOException {
        if (options.data != null) {
            return Files.createDirectories(options.data.toAbsolutePath());
        }
        Path folder = Files.createTempDirectory("homeward-bench");
        if (!folder.toFile().setExecutable(true, false)) {
            throw new BenchFailed("No folder could be made for the data. Name one with --data.");
        }
        return folder;
    }

    private static Path launcher() {
        if (Machine.load().equals("unknown")) {
            throw new BenchFailed("The bench reads CPU time from /proc, so it needs Linux.");
        }
        return Optional.ofNullable(System.getenv("HOMEWARD_HOME"))
                .map(home -> Path.of(home, "homeward"))
                .filter(Files::isExecutable)
                .orElseThrow(() -> new BenchFailed("Start the bench with ./homeward bench, from the checkout."));
    }
}
