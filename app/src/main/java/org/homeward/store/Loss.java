package org.homeward.store;

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

/** In what way the database failed a request, by the codes of PostgreSQL's appendix A; a bug of ours is none of these. */
enum Loss {
    /** Not there, going down, coming up, or not answering in time. */
    GONE,
    /** No room on its disk. */
    FULL;

    private static final String DISK_FULL = "53100";

    /** Connection, resources, operator, cancelled by a timeout, lock not given in time. */
    private static final List<String> GONE_CODES = List.of("08", "53", "57P", "57014", "55P03", "25P03", "25P04", "58");

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
        return causes.stream().anyMatch(Loss::isGone) ? Optional.of(GONE) : Optional.empty();
    }

    private static boolean isGone(Throwable cause) {
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(cause))
                || GONE_CODES.stream().anyMatch(code(cause)::startsWith);
    }

    private static String code(Throwable cause) {
        return cause instanceof SQLException failure && failure.getSQLState() != null ? failure.getSQLState() : "";
    }
}
