package org.homeward.access.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The audit lines about signing in: one at each organisation where the person works, so that each can see it. */
@Component
public class SignInRecord {
    /** Stands where no organisation is concerned: somebody typed an account name that nobody has. */
    static final UUID NOWHERE = new UUID(0, 0);

    private final Audit audit;
    private final People people;
    private final TransactionOperations transactions;

    SignInRecord(Audit audit, People people, TransactionOperations transactions) {
        this.audit = audit;
        this.people = people;
        this.transactions = transactions;
    }

    /** What a person did to their own sign-in, and how. */
    public void write(PersonId person, Deed deed, String words) {
        people.actor(person)
                .ifPresent(actor -> Acting.as(actor, () -> {
                    write(
                            places(actor),
                            place -> Entry.at(place, deed).about(person.value()).saying(words));
                    return true;
                }));
    }

    /** A sign-in that was refused; nobody is acting yet, so the line is about the person and by no one. */
    public void refused(Optional<PersonId> person, String words) {
        Optional<Actor> known = person.flatMap(people::actor);
        List<UUID> places = known.map(SignInRecord::places).orElse(List.of(NOWHERE));
        write(places, place -> {
            Entry entry = Entry.at(place, Deed.SIGN_IN_REFUSED).saying(words);
            return person.isPresent() ? entry.about(person.get().value()) : entry;
        });
    }

    private void write(List<UUID> places, java.util.function.Function<UUID, Entry> line) {
        transactions.executeWithoutResult(status -> places.forEach(place -> audit.write(line.apply(place))));
    }

    private static List<UUID> places(Actor actor) {
        return actor.memberships().stream()
                .map(membership -> membership.organisation().value())
                .distinct()
                .toList();
    }
}
