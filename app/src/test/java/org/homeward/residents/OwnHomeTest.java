package org.homeward.residents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Role;
import org.homeward.residents.importing.Duplicates;
import org.homeward.residents.importing.ImportOutcome;
import org.homeward.residents.importing.ImportOutcome.Applied;
import org.homeward.residents.importing.ResidentImport;
import org.homeward.residents.register.Change;
import org.homeward.residents.register.Contacts;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Field;
import org.homeward.residents.register.KnownForm;
import org.homeward.residents.register.NextOfKin;
import org.homeward.residents.register.Particulars;
import org.homeward.residents.register.Practices;
import org.homeward.residents.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of a home that a test has for itself, so that no other test meets its residents. */
public abstract class OwnHomeTest extends HomewardTest {
    private final List<UUID> newHomes = new ArrayList<>();

    protected static final String HEADINGS =
            "Given name,Family name,Date of birth,Sex,Room and bed,Moved in on,Practice,NHS number,Next of kin\n";
    protected static final String ADA = "Ada,Finch,03/03/1938,female,3,12/06/2023,D82001,999 001 2342,Margaret Finch\n";
    protected static final String OKAFOR = "Daniel,Okafor,21/08/1942,male,12,03/05/2024,D82004,,Grace Okafor\n";

    protected final Applied applied(Actor actor, String file) throws IOException {
        return (Applied) run(actor, home(actor), file);
    }

    protected final ImportOutcome run(Actor actor, HomeId home, String file) throws IOException {
        return Acting.as(
                actor, () -> bean(ResidentImport.class).run(home, "residents.csv", content(file), Duplicates.SKIP));
    }

    protected final Applied update(Actor actor, String file) throws IOException {
        return (Applied) Acting.as(
                actor,
                () -> bean(ResidentImport.class).run(home(actor), "residents.csv", content(file), Duplicates.UPDATE));
    }

    protected static ByteArrayInputStream content(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    protected final void undo(Actor actor, UUID id) {
        Acting.as(actor, () -> {
            bean(ResidentImport.class).undo(home(actor), id);
            return id;
        });
    }

    protected final void admit(Actor actor, HomeId home, ResidentId id, Particulars who) {
        Acting.as(actor, () -> {
            bean(Register.class).admit(home, id, who, null);
            return id;
        });
    }

    protected final void change(Actor actor, Resident resident, int version, String room) {
        Particulars moved = particulars(actor, resident, room);
        Acting.as(actor, () -> {
            Change change = new Change(version, "moved", null);
            bean(Register.class).change(resident.home(), resident.id(), change, moved);
            return moved;
        });
    }

    protected final Particulars particulars(Actor actor, Resident resident, String room) {
        return Acting.as(
                actor,
                () -> bean(EntryDesk.class)
                        .read(KnownForm.of(
                                        resident,
                                        bean(Practices.class)
                                                .find(Objects.requireNonNull(
                                                        resident.registration().practice())),
                                        java.util.Optional.empty())
                                .with(Field.NHS_NUMBER, room.equals("2") ? "" : "999 001 2342")
                                .with(Field.ROOM, room)));
    }

    protected final NextOfKin nextOfKin(Actor actor, ResidentId resident) {
        return Acting.as(
                actor,
                () -> new TransactionTemplate(bean(PlatformTransactionManager.class))
                        .execute(status -> bean(Contacts.class)
                                .nextOfKin(home(actor), resident)
                                .orElseThrow()));
    }

    protected final <T> T inTransaction(Actor actor, java.util.function.Function<JdbcClient, T> work) {
        return Acting.as(
                actor,
                () -> Objects.requireNonNull(new TransactionTemplate(bean(PlatformTransactionManager.class))
                        .execute(status -> work.apply(bean(JdbcClient.class)))));
    }

    protected final List<Resident> at(Actor actor) {
        return Acting.as(actor, () -> bean(Residents.class).at(home(actor)));
    }

    protected static HomeId home(Actor manager) {
        return manager.homes().iterator().next();
    }

    protected final Organisation organisation(String ods) {
        return bean(Directory.class).findByOds(ods).orElseThrow();
    }

    protected static Actor actor(Role role, Organisation at) {
        Membership membership = new Membership(role, new OrganisationId(at.id()), at.name());
        return new Actor(PersonId.next(), "Joan Miller", List.of(membership));
    }

    /** A manager of a home that nobody else uses. */
    protected final Actor managerOfANewHome() {
        return actor(Role.REGISTERED_MANAGER, organisation(newHome()));
    }

    /** The ODS code of a home that nobody else uses. */
    protected final String newHome() {
        UUID home = Ids.next();
        String code = "T" + home.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        owner().sql(
                        "insert into directory.organisation (id, kind, name, ods_code) values (?, 'care-home', 'Elm Lodge', ?)")
                .param(home)
                .param(code)
                .update();
        newHomes.add(home);
        return code;
    }

    /** What stays open in the directory of the demo would seem to have left every national file that is read later. */
    @AfterEach
    final void closeTheNewHomes() {
        newHomes.forEach(home -> owner().sql(
                        "update directory.organisation set closed_on = current_date, closed_because = 'left-the-file' where id = ?")
                .param(home)
                .update());
    }

    /** Where the register of the home is. */
    protected final String register(String ods) {
        return "/homes/" + organisation(ods).id() + "/residents";
    }

    /** What the audit log says this person did, the oldest first: "CHANGED_RESIDENT moved". */
    protected final List<String> audited(String person) {
        return owner().sql(
                        "select deed || coalesce(' ' || words, '') from audit.entry where acted_as like ? || ',%' order by id")
                .param(person)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
