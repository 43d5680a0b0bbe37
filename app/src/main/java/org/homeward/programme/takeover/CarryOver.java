package org.homeward.programme.takeover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.chore.Chore;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.Successions;
import org.homeward.kernel.London;
import org.homeward.programme.readiness.Proofs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a new registration what carries over, once: at once when the directory has it, else as soon as an import has brought it, which
 * is looked for every ten minutes.
 */
@Component
class CarryOver extends Chore {
    private static final String BY = "Homeward";
    private final Takeovers takeovers;
    private final Directory directory;
    private final Successions successions;
    private final Proofs proofs;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    CarryOver(
            Takeovers takeovers,
            Directory directory,
            Successions successions,
            Proofs proofs,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        super("carrying over to homes that were taken over", Duration.ofMinutes(10));
        this.takeovers = takeovers;
        this.directory = directory;
        this.successions = successions;
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected void once() {
        takeovers.waiting().forEach(takeover -> transactions.executeWithoutResult(status -> settle(takeover)));
    }

    /** Does nothing while the new registration is not in the directory. */
    void settle(Takeover takeover) {
        directory
                .findByCqcLocation(takeover.codes().cqcLocation())
                .filter(found -> !found.id().equals(takeover.former().id()))
                .ifPresent(successor -> carry(takeover, successor));
    }

    private void carry(Takeover takeover, Organisation successor) {
        if (!takeovers.carried(takeover.id(), successor.id())) {
            return;
        }
        takeover.items().stream()
                .filter(Item::isThere)
                .flatMap(item -> Dependant.ALL.stream()
                        .filter(dependant -> dependant.code().equals(item.code()) && dependant.carriesProof()))
                .forEach(dependant -> copy(takeover, successor, dependant.link()));
        if (takeovers.maySaySuccession(takeover.id())) {
            sayWhoFollows(takeover, successor, takeover.recordedBy());
        }
    }

    /** Empty once the directory says who follows whom, and the line of the work list is ticked off. */
    Optional<String> sayWhoFollows(Takeover takeover, Organisation successor, String by) {
        Optional<String> refused = successions.say(takeover.former(), successor, takeover.day(), by);
        if (refused.isEmpty()) {
            takeovers.done(takeover.id(), "DIRECTORY", by, "The directory says who follows whom");
        }
        return refused;
    }

    /** The latest proof of the old home, written anew for the new one, with its dates and where it comes from. */
    private void copy(Takeover takeover, Organisation successor, String link) {
        LocalDate today = London.day(clock.instant());
        List<Proofs.Proof> latest = jdbc.sql("""
                        select is_met, since, lapses_on, words from programme.proof
                        where organisation_id = ? and link = ? order by since desc, recorded_at desc, id desc limit 1
                        """)
                .params(takeover.former().id(), link)
                .query((row, number) -> new Proofs.Proof(
                        id(takeover.id(), link),
                        successor.id(),
                        link,
                        row.getBoolean("is_met"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("lapses_on", LocalDate.class),
                        shortened("From before the takeover of " + London.words(takeover.day()) + ": "
                                + row.getString("words")),
                        BY))
                .list();
        latest.stream()
                .filter(proof -> proof.isMet() && !isLapsed(proof, today))
                .forEach(proofs::write);
    }

    private static boolean isLapsed(Proofs.Proof proof, LocalDate today) {
        LocalDate last = proof.lapsesOn();
        return last != null && last.isBefore(today);
    }

    private static String shortened(String words) {
        return words.length() <= 300 ? words : words.substring(0, 300);
    }

    private static UUID id(UUID takeover, String link) {
        return UUID.nameUUIDFromBytes((takeover + link).getBytes(StandardCharsets.UTF_8));
    }
}
