package org.homeward.command;

import java.net.BindException;
import org.flywaydb.core.api.FlywayException;
import org.homeward.postgres.PostgresRefused;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What went wrong, in a sentence for whoever typed the command. */
final class Failure {
    private Failure() {}

    static int explain(Exception failure, CommandLine command, ParseResult typed) {
        System.err.println(words(failure));
        return 1;
    }

    private static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresRefused refused) {
                return refused.refusal().sentence();
            }
            if (cause instanceof FlywayException) {
                return "These data were made by another version of Homeward, and this version cannot bring them up to date."
                        + " Use the version that made them, or another folder with --data.";
            }
            if (cause instanceof Refused refused) {
                return String.valueOf(refused.getMessage());
            }
            if (cause instanceof BindException || cause instanceof PortInUseException) {
                return "Another program listens on this port. Choose another one with --port.";
            }
        }
        return "Homeward stopped because of an error it did not expect: " + failure
                + ". Nothing that was saved is lost. Start it again; if it happens again, report it with these words.";
    }

    /** An expected no: its message says what to do next. */
    static final class Refused extends RuntimeException {
        Refused(String whatToDo) {
            super(whatToDo);
        }
    }
}
