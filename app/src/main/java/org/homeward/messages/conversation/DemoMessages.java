package org.homeward.messages.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.messages.attachment.Attachments;
import org.homeward.messages.attachment.HandedIn;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two made-up conversations, saved by the same doors as everybody's: a rash with a photo that Dr Shah answered, and one that waits. */
@Component
class DemoMessages implements DemoChapter {
    private static final String SENIOR = "joan.miller@beechwood.example";
    private static final String GP = "nadia.shah@holt.example";
    private static final String RASH = "Barnard";
    private static final String SLEEPY = "Lowe";

    private final People people;
    private final Residents residents;
    private final Topics topics;
    private final Attachments attachments;
    private final Audit audit;
    private final Beside beside;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    DemoMessages(
            People people,
            Residents residents,
            Topics topics,
            Attachments attachments,
            Audit audit,
            Beside beside,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.residents = residents;
        this.topics = topics;
        this.attachments = attachments;
        this.audit = audit;
        this.beside = beside;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public String title() {
        return "messages with the practice";
    }

    @Override
    public boolean isLoaded() {
        return untold().isEmpty();
    }

    @Override
    public void load() {
        untold().forEach(this::tell);
    }

    private List<Resident> untold() {
        Actor senior = person(SENIOR);
        return Acting.as(
                senior,
                () -> residents.at(senior.homes().iterator().next()).stream()
                        .filter(resident ->
                                List.of(RASH, SLEEPY).contains(resident.name().family()))
                        .filter(resident ->
                                topics.of(resident.home(), resident.id()).isEmpty())
                        .toList());
    }

    private void tell(Resident resident) {
        Instant now = clock.instant();
        if (resident.name().family().equals(RASH)) {
            UUID rash = write(SENIOR, resident, now.minus(Duration.ofHours(20)), rash());
            Deeds.Which which = new Deeds.Which(resident.home(), resident.id(), rash);
            read(GP, which, now.minus(Duration.ofHours(18)));
            write(GP, resident, now.minus(Duration.ofHours(18)), answerTo(rash));
        } else {
            write(SENIOR, resident, now.minus(Duration.ofHours(3)), sleepy());
        }
    }

    private static NewMessage rash() {
        HandedIn.Kept photo = (HandedIn.Kept) HandedIn.of(DemoRash.jpeg());
        return new NewMessage(
                Ids.next(),
                null,
                null,
                "A rash on her back",
                "Joyce has red spots on her back since this morning, where the plaster was. It itches. No fever, she eats and drinks"
                        + " well. Is this her allergy to the plaster?",
                true,
                new Consent(Consent.Kind.AGREED, null),
                List.of(photo));
    }

    private static NewMessage answerTo(UUID topic) {
        return new NewMessage(
                Ids.next(),
                topic,
                topic,
                null,
                "Thank you, the photo helps. It looks like the plaster. Leave it off, wash the skin with water and use her"
                        + " cream twice a day. Write again on Friday with a new photo. Ring us if it spreads or she has a fever.",
                true,
                null,
                List.of());
    }

    private static NewMessage sleepy() {
        return new NewMessage(
                Ids.next(),
                null,
                null,
                "Sleepy in the morning",
                "Harold is hard to wake at breakfast since his new tablet for the night. Can the pharmacist look at the dose?",
                true,
                null,
                List.of());
    }

    private UUID write(String email, Resident resident, Instant at, NewMessage message) {
        Messages then = new Messages(jdbc, attachments, audit, beside, transactions, Clock.fixed(at, ZoneOffset.UTC));
        return Acting.as(
                person(email),
                () -> written(then.write(resident.home(), resident.id(), message, Hand.at(resident.home()))));
    }

    private static UUID written(Writing writing) {
        if (writing instanceof Writing.Written(UUID topic)) {
            return topic;
        }
        throw new IllegalStateException("The demo's message has the id of another");
    }

    private void read(String email, Deeds.Which which, Instant at) {
        // not the bean, which has today's clock: nobody else opens the transaction
        Deeds then = new Deeds(jdbc, audit, beside, Clock.fixed(at, ZoneOffset.UTC));
        Acting.as(person(email), () -> {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> then.read(which, Hand.at(which.home())));
            return which;
        });
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }
}
