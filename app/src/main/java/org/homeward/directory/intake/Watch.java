package org.homeward.directory.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ShippedFile;
import org.homeward.directory.register.Attempts;
import org.homeward.directory.register.Runs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How attempts stand; one that says it runs while nobody has the turn was broken off. */
@Component
class Watch {
    private final Attempts attempts;
    private final Runs runs;

    Watch(JdbcClient jdbc) {
        this.attempts = new Attempts(jdbc);
        this.runs = new Runs(jdbc);
    }

    Optional<ImportAttempt> find(UUID id) {
        return attempts.find(id).flatMap(found -> isBelieved(found) ? Optional.of(found) : again(found));
    }

    /** Between the two looks it may have ended in the ordinary way. */
    private Optional<ImportAttempt> again(ImportAttempt doubted) {
        return attempts.find(doubted.id()).map(found -> found.isRunning() ? found.brokenOff() : found);
    }

    List<ImportAttempt> latest(int most) {
        return attempts.latest(most).stream()
                .map(attempt -> isBelieved(attempt) ? attempt : again(attempt).orElse(attempt))
                .toList();
    }

    List<ShippedFile> shipped() {
        return runs.shipped();
    }

    private boolean isBelieved(ImportAttempt attempt) {
        return !attempt.isRunning() || runs.isTurnTaken();
    }
}
