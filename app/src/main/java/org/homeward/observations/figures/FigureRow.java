package org.homeward.observations.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homeward.observations.dispatch.FiledShare;
import org.jspecify.annotations.Nullable;

/** A row of observations.figure_month, and what was filed, as the counts they are. */
final class FigureRow {
    private FigureRow() {}

    static Period period(ResultSet row) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        return month == null ? Period.NOW : Period.of(YearMonth.from(month));
    }

    static Counts counts(ResultSet row) throws SQLException {
        return Counts.one(Tally.valueOf(row.getString("tally")), row.getString("part"), row.getInt("counted"));
    }

    static Counts filed(FiledShare share) {
        return Counts.one(Tally.FILING_DUE, "", orNone(share.sets()))
                .plus(Counts.one(Tally.FILED_IN_TIME, "", orNone(share.inTime())));
    }

    private static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
