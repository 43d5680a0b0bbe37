package org.homeward.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * In what way a request was failed: by the database, as the codes of PostgreSQL's appendix A say, or by the disk for temporary
 * files, on which a file is kept while it arrives. A bug of ours is none of these.
 */
enum Loss {
    /** Not there, going down, coming up, or not answering in time. */
    GONE,
    /** No room on its disk. */
    FULL,
    /** No room for a file that somebody sent; what is saved in the database is not touched by it. */
    NO_ROOM_FOR_FILES;

    private static final String DISK_FULL = "53100";

    /** Connection, resources, operator, cancelled by a timeout, lock not given in time. */
    private static final List<String> GONE_CODES = List.of("08", "53", "57P", "57014", "55P03", "25P03", "25P04", "58");

    /** What Linux, Windows and a quota say, through Java, which has no exception of its own for it. */
    private static final List<String> NO_ROOM =
            List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    static Optional<Loss> in(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        if (causes.stream().anyMatch(cause -> code(cause).equals(DISK_FULL))) {
            return Optional.of(FULL);
        }
        if (causes.stream().anyMatch(Loss::isGone)) {
            return Optional.of(GONE);
        }
        return causes.stream().anyMatch(Loss::lacksRoom) ? Optional.of(NO_ROOM_FOR_FILES) : Optional.empty();
    }

    private static boolean isGone(Throwable cause) {
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(cause))
                || GONE_CODES.stream().anyMatch(code(cause)::startsWith);
    }

    private static boolean lacksRoom(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        return cause instanceof IOException && NO_ROOM.stream().anyMatch(words::contains);
    }

    private static String code(Throwable cause) {
        return cause instanceof SQLException failure && failure.getSQLState() != null ? failure.getSQLState() : "";
    }
}
