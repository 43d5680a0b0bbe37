package org.homeward.access.people;

import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.people.Staff.Post;
import org.homeward.access.people.StaffPage.Handout;
import org.homeward.access.signin.password.Passwords;
import org.homeward.access.signin.token.ApiClients;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody begins at an organisation: the account, the role and what is handed over, all or nothing. */
@Component
class Welcome {
    private final Newcomers newcomers;
    private final Staff staff;
    private final Invitations invitations;
    private final Passwords passwords;
    private final ApiClients clients;
    private final Audit audit;

    Welcome(
            Newcomers newcomers,
            Staff staff,
            Invitations invitations,
            Passwords passwords,
            ApiClients clients,
            Audit audit) {
        this.newcomers = newcomers;
        this.staff = staff;
        this.invitations = invitations;
        this.passwords = passwords;
        this.clients = clients;
        this.audit = audit;
    }

    /** What became of an invitation. */
    sealed interface Outcome {
        record Begun(Handout handout) implements Outcome {}

        record Refused(RoleRefusal why) implements Outcome {}
    }

    @Transactional
    public Outcome person(Form form, Post post, Actor by) {
        PersonId person = newcomers.person(form.value("name"), form.value("email"));
        return staff.refuse(person, post.role(), by)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Begun(begin(person, form, post, by)));
    }

    private Handout begin(PersonId person, Form form, Post post, Actor by) {
        staff.start(person, post);
        boolean mayHaveLink =
                !passwords.exist(person) && (isKeeper(by) || invitations.belongsOnlyTo(post.at(), person));
        return mayHaveLink
                ? handout(person, form.value("name"), by)
                : new Handout(
                        form.value("email") + " has the new role",
                        "This person has an account or an invitation from elsewhere already, and signs in with that.",
                        List.of());
    }

    /** A new link for somebody who forgot their password or lost their phone. */
    @Transactional
    public Handout link(Colleague colleague, Workplace workplace, Actor by) {
        if (colleague.isProgram() || !isKeeper(by) && !invitations.belongsOnlyTo(workplace.id(), colleague.person())) {
            throw new NotFound("this person works elsewhere too: a system administrator makes the link");
        }
        audit.write(Entry.at(workplace.id().value(), Deed.CHANGED_SIGN_IN)
                .about(colleague.person().value())
                .saying("made a new sign-in link for " + colleague.name()));
        return handout(colleague.person(), colleague.name(), by);
    }

    @Transactional
    public Handout program(String name, Post post) {
        PersonId program = newcomers.program(name);
        staff.start(program, post);
        ApiClients.Credentials credentials = clients.make(program);
        return new Handout(
                "The program " + name + " may now ask for a token",
                "Give these to whoever sets up the program. They are not shown again. POST them to /oauth2/token with grant_type=client_credentials.",
                List.of("Client id: " + credentials.clientId(), "Client secret: " + credentials.secret()));
    }

    private Handout handout(PersonId person, String name, Actor by) {
        return new Handout(
                "Give this link to " + name,
                "Only to them, and not by an open channel: whoever opens it becomes them. It works once, for 7 days, and is not shown again.",
                List.of(invitations.link(person, by.person())));
    }

    private static boolean isKeeper(Actor by) {
        return Workplace.keepsEverywhere(by);
    }

    static Post post(Workplace workplace, Role role, LocalDate from) {
        return new Post(workplace.id(), role, from);
    }
}
