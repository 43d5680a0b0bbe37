package org.homeward.directory.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.directory.Directory;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.register.Fitting;
import org.homeward.directory.register.Inheritance;
import org.homeward.directory.register.Links;
import org.homeward.directory.register.Links.Dated;
import org.homeward.directory.register.Links.Said;
import org.homeward.directory.register.Organisations;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What people say of who works with whom: judged as a file would be, and written with their name. */
@Component
class Sayings {
    private static final String CLASH = "The directory already has such a link for part of that time.";
    private final Directory directory;
    private final Organisations organisations;
    private final Links links;
    private final Inheritance inheritance;
    private final TransactionOperations transactions;

    Sayings(Directory directory, JdbcClient jdbc, TransactionOperations transactions) {
        this.directory = directory;
        this.organisations = new Organisations(jdbc);
        this.links = new Links(jdbc);
        this.inheritance = new Inheritance(jdbc);
        this.transactions = transactions;
    }

    /** Those an organisation can have such a link to, by a whole code or part of a name. */
    List<Organisation> meant(Organisation from, LinkKind kind, String typed, LocalDate day) {
        List<Organisation> byCode = organisations.known(List.of(typed.toUpperCase(Locale.ROOT))).stream()
                .filter(found -> kind.fits(from.kind(), found.kind()))
                .toList();
        return byCode.isEmpty()
                ? named(from, kind, typed)
                : byCode.stream()
                        .filter(found -> found.isThereOn(day))
                        .findFirst()
                        .map(List::of)
                        .orElse(List.of(byCode.getLast()));
    }

    private List<Organisation> named(Organisation from, LinkKind kind, String typed) {
        List<Organisation> all = Stream.of(OrganisationKind.values())
                .filter(to -> kind.fits(from.kind(), to))
                .flatMap(to -> directory.search(to, typed, NewLinkPage.MOST + 1).stream())
                .filter(found -> !found.id().equals(from.id()))
                .toList();
        List<Organisation> whole = all.stream()
                .filter(found -> found.name().equalsIgnoreCase(typed))
                .toList();
        return whole.size() == 1 ? whole : all;
    }

    /** Empty once it is written; else why it cannot be. */
    Optional<String> say(Fitting.Saying saying) {
        return written(() -> switch (Fitting.of(saying, known(saying.from().id()))) {
            case Fitting.Refused(String reason) -> Optional.of(reason);
            case Fitting.Known() -> Optional.of("The directory knows this link already.");
            case Fitting.Fresh(Dated link) -> add(link);
            case Fitting.Redated(Dated link) -> Optional.of(CLASH);
        });
    }

    private Optional<String> add(Dated link) {
        links.add(List.of(link), Said.byPerson(who()));
        inheritance.settle(Said.byPerson(who()));
        return Optional.empty();
    }

    /** A link that this organisation has with another. */
    Optional<Dated> find(UUID link, UUID organisation) {
        return links.find(link)
                .filter(found -> found.from().equals(organisation) || found.to().equals(organisation));
    }

    /** Empty once it is ended; else why it cannot be. */
    Optional<String> end(UUID id, Dated link, LocalDate on) {
        Fitting.Saying saying =
                new Fitting.Saying(there(link.from()), link.kind(), there(link.to()), link.startsOn(), on);
        return written(() -> switch (Fitting.of(saying, known(link.from()))) {
            case Fitting.Refused(String reason) -> Optional.of(reason);
            case Fitting.Known known -> Optional.empty();
            case Fitting.Fresh fresh -> throw new IllegalStateException("the link is known");
            case Fitting.Redated redated -> {
                links.end(id, on, who());
                yield Optional.empty();
            }
        });
    }

    Organisation there(UUID organisation) {
        return directory.find(organisation).orElseThrow();
    }

    private List<Dated> known(UUID from) {
        return links.from(List.of(from));
    }

    private Optional<String> written(Supplier<Optional<String>> work) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> work.get()));
        } catch (DataIntegrityViolationException somebodyElseWasFaster) {
            return Optional.of(CLASH);
        }
    }

    /** "Ravi Nair, ICB programme manager": kept as words, for a name outlives an account. */
    static String who() {
        Actor actor = Acting.current().orElseThrow();
        return actor.as(Right.IMPORT_DIRECTORY)
                .map(membership -> actor.name() + ", " + membership.role().words())
                .orElse(actor.name());
    }
}
