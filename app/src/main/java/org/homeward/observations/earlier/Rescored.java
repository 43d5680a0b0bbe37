package org.homeward.observations.earlier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;

/** What became of a row of the export when it was scored again. */
sealed interface Rescored {
    /** The file's score is ours. */
    record Agreeing(EarlierSet set, Complete score) implements Scored {}

    /** The file gives another score. */
    record Differing(EarlierSet set, Complete score, int fileScore) implements Scored {}

    /** The set is complete, and the file gives it no score. */
    record WithoutFileScore(EarlierSet set, Complete score) implements Scored {}

    /** Something was not measured: there is no total, whatever the file says. */
    record Incomplete(EarlierSet set, News2Score score, List<String> noReadings) implements Scored {}

    /** Something in the row cannot be read, so nothing of it is used. */
    record Rejected(String home, String reason) implements Rescored {}

    /** A row that could be read. */
    sealed interface Scored extends Rescored {
        EarlierSet set();

        News2Score score();
    }

    /** Clocks of tablets run ahead; a day is more than any does. */
    Duration AHEAD = Duration.ofDays(1);

    /** Scores a row, cell by column, as of a moment. */
    static Rescored of(Function<Column, String> cells, Instant now) {
        FileRow row = new FileRow(cells);
        String home = row.text(Column.HOME_NAME).isEmpty() ? row.code(Column.HOME_ID) : row.text(Column.HOME_NAME);
        Optional<Instant> taken = FileTime.read(row.text(Column.TAKEN));
        if (taken.isEmpty()) {
            return new Rejected(
                    home,
                    "Date/Time “%s” cannot be read. Write it like 03/07/2026 14:05.".formatted(row.text(Column.TAKEN)));
        }
        if (taken.get().isAfter(now.plus(AHEAD))) {
            return new Rejected(home, "Date/Time “%s” has not come yet.".formatted(row.text(Column.TAKEN)));
        }
        EarlierSet set = SetReading.of(row, taken.get());
        return row.unread()
                .<Rescored>map(words -> new Rejected(home, words))
                .orElseGet(() -> compared(set, row.noReadings()));
    }

    private static Rescored compared(EarlierSet set, List<String> noReadings) {
        News2Score score = News2.of(set.signs(), set.scale());
        if (!(score instanceof Complete complete)) {
            return new Incomplete(set, score, noReadings);
        }
        Integer fileScore = set.fileScore();
        if (fileScore == null) {
            return new WithoutFileScore(set, complete);
        }
        return fileScore == complete.total() ? new Agreeing(set, complete) : new Differing(set, complete, fileScore);
    }
}
