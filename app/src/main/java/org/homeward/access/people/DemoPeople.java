package org.homeward.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.access.people.Staff.Post;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.DemoPerson;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.access.signin.password.Passwords;
import org.homeward.directory.Directory;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.stereotype.Component;

/** The people of the demo; loading them again adds only who is missing. The directory comes first. */
@Component
class DemoPeople implements DemoChapter {
    private static final int AFTER_THE_DIRECTORY = 20;
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);

    private final Newcomers newcomers;
    private final Passwords passwords;
    private final TimeCodes timeCodes;
    private final Directory directory;
    private final Staff staff;

    DemoPeople(Newcomers newcomers, Passwords passwords, TimeCodes timeCodes, Directory directory, Staff staff) {
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.timeCodes = timeCodes;
        this.directory = directory;
        this.staff = staff;
    }

    @Override
    public int order() {
        return AFTER_THE_DIRECTORY;
    }

    @Override
    public String title() {
        return "people who work in the homes, the practice, the pharmacy, 111 and the ICB";
    }

    @Override
    public boolean isLoaded() {
        return Demo.everybody().stream()
                .allMatch(person -> newcomers.byEmail(person.email()).isPresent());
    }

    @Override
    public void load() {
        Demo.everybody().forEach(this::load);
    }

    private void load(DemoPerson made) {
        PersonId person = newcomers.person(made.name(), made.email());
        staff.start(person, new Post(organisation(made.organisation()), Role.valueOf(made.role()), SINCE));
        if (!passwords.exist(person)) {
            passwords.set(person, Demo.PASSWORD).ifPresent(refusal -> {
                throw new IllegalStateException("The demo's password is refused: " + refusal.words());
            });
        }
        if (!timeCodes.isSetUp(person)) {
            timeCodes.enrol(person);
        }
    }

    private OrganisationId organisation(DemoPerson.Place place) {
        return directory
                .findByOds(place.ods())
                .map(found -> new OrganisationId(found.id()))
                .orElseThrow(() -> new IllegalStateException(
                        "The demo's directory lacks " + place.name() + " (" + place.ods() + "): load it first."));
    }

    @Override
    public List<String> signIns() {
        String first = "Sign in with the password " + Demo.PASSWORD + " as one of these; the page shows the code:";
        return Stream.concat(Stream.of(first), Demo.everybody().stream().map(DemoPeople::line))
                .toList();
    }

    private static String line(DemoPerson person) {
        return "  " + person.email() + "  " + person.name() + ", " + person.roleWords() + ": " + person.tryThis();
    }
}
