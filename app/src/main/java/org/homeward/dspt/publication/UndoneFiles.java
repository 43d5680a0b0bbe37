package org.homeward.dspt.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the newest file back: what it said of each home goes, so what was known before it holds again. */
@Component
@Transactional
class UndoneFiles {
    private final JdbcClient jdbc;
    private final StatusFiles files;
    private final Audit audit;
    private final Clock clock;

    UndoneFiles(JdbcClient jdbc, StatusFiles files, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a file has to stay; empty when it can be taken back. */
    @Transactional(readOnly = true)
    public Optional<String> standsInTheWay(StatusFile file) {
        if (file.kind() == StatusFile.Kind.DEMO) {
            return Optional.of("It came with the demo, so it stays.");
        }
        return files.newest()
                .filter(newest -> !newest.id().equals(file.id()))
                .map(later -> "A later file stands on it: %s, as at %s. Take that one back first."
                        .formatted(later.name(), London.words(later.asAt())));
    }

    /** Empty when it is done; otherwise why not, and nothing was changed. */
    Optional<String> undo(StatusFile file, UndoneFile.Reason reason) {
        if (!files.takeTurn()) {
            return Optional.of("An import of statuses is running. Wait until it has finished, then try again.");
        }
        Optional<String> why = standsInTheWay(file);
        if (why.isEmpty()) {
            takeBack(file, reason, Audit.hand(Right.UNDO_DSPT));
            audit.write(Entry.at(board(), Deed.UNDID_DSPT)
                    .about(file.id())
                    .saying(file.name() + ", as at " + London.words(file.asAt()) + ": " + reason.words()));
        }
        return why;
    }

    private static UUID board() {
        Membership membership =
                Acting.current().flatMap(actor -> actor.as(Right.UNDO_DSPT)).orElseThrow();
        return membership.organisation().value();
    }

    /** The program may delete nothing; the database does it, and looks once more that no later file is there. */
    private void takeBack(StatusFile file, UndoneFile.Reason reason, String by) {
        boolean done = jdbc.sql("select dspt.take_back(?, ?, ?, ?)")
                .params(file.id(), reason.name(), by, Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!done) {
            throw new IllegalStateException("the newest file could not be taken back");
        }
    }

    @Transactional(readOnly = true)
    public List<UndoneFile> latest(int most) {
        return jdbc.sql(
                        "select name, as_at, reason, undone_by, undone_at from dspt.undone_file order by undone_at desc limit ?")
                .param(most)
                .query((row, number) -> new UndoneFile(
                        row.getString("name"),
                        row.getObject("as_at", LocalDate.class),
                        UndoneFile.Reason.valueOf(row.getString("reason")),
                        row.getString("undone_by"),
                        row.getTimestamp("undone_at").toInstant()))
                .list();
    }
}
