package org.homeward.command;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.homeward.command.Failure.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores the sets of a file; needs no database. */
@Command(
        name = "news2",
        description = {
            "Score sets of vital signs: reads a CSV file and writes it with the score of each row.",
            "The first line names the columns rr, spo2, scale, oxygen, sbp, pulse, acvpu and temp, in any order; "
                    + "other columns pass through."
        },
        mixinStandardHelpOptions = true)
final class ScoreSets implements Callable<Integer> {
    private static final int TOLD = 20;

    @Parameters(paramLabel = "FILE.csv", description = "The file, or - for what comes in on standard input.")
    private String file = "-";

    private long unscored;

    @Override
    public Integer call() throws IOException {
        try (InputStream sets = new BufferedInputStream(TypedFile.open(file), 1 << 16);
                FileOutputStream scored = new FileOutputStream(FileDescriptor.out)) {
            SetsFile.score(sets, scored, this::complain);
        } catch (UncheckedIOException cut) {
            throw new Refused("The scores could not all be written: " + cut.getMessage());
        }
        if (unscored > 0) {
            System.err.println("Rows without a score: " + unscored + ". Correct them in the file and run this again.");
        }
        return unscored == 0 ? 0 : 1;
    }

    private void complain(String words) {
        unscored++;
        if (unscored <= TOLD) {
            System.err.println(words);
        } else if (unscored == TOLD + 1) {
            System.err.println("There are more; only the first " + TOLD + " are named.");
        }
    }
}
