package org.homeward.access.people;

import java.time.LocalDate;
import java.util.Locale;
import org.homeward.Visitor;
import org.homeward.access.people.Staff.Post;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.access.signin.password.Passwords;
import org.homeward.directory.Directory;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.beans.factory.BeanFactory;

/** Makes people for one test, the way the demo's people are made. */
public record Visitors(BeanFactory program, Role role, String ods) {
    public Visitor make(String name) {
        String email =
                name.toLowerCase(Locale.UK).replace(' ', '.') + "@" + Long.toString(System.nanoTime(), 36) + ".example";
        PersonId person = program.getBean(Newcomers.class).person(name, email);
        program.getBean(Staff.class).start(person, new Post(organisation(), role, LocalDate.of(2026, 1, 5)));
        program.getBean(Passwords.class).set(person, Demo.PASSWORD);
        TimeCodes phone = program.getBean(TimeCodes.class);
        phone.enrol(person);
        return new Visitor(person, email, () -> phone.current(person).orElseThrow());
    }

    /** Gives somebody this role besides those they have. */
    public Visitor also(Visitor visitor) {
        program.getBean(Staff.class).start(visitor.person(), new Post(organisation(), role, LocalDate.of(2026, 1, 5)));
        return visitor;
    }

    public OrganisationId organisation() {
        return new OrganisationId(
                program.getBean(Directory.class).findByOds(ods).orElseThrow().id());
    }
}
