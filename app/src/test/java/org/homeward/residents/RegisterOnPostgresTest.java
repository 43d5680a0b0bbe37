package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Role;
import org.homeward.kernel.Stale;
import org.homeward.residents.importing.ImportOutcome;
import org.homeward.residents.importing.ImportOutcome.Applied;
import org.homeward.residents.importing.ImportOutcome.FileRefused;
import org.homeward.residents.importing.ImportOutcome.RowsRefused;
import org.homeward.residents.importing.ResidentImport;
import org.homeward.residents.importing.Tally;
import org.homeward.residents.register.Particulars;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RegisterOnPostgresTest extends OwnHomeTest {
    private static final String REFUSED_BY_POLICY =
            "ERROR: new row violates row-level security policy for table \"%s\"";

    @Test
    void who_is_imported_lives_there_in_bed_order() throws IOException {
        Actor manager = managerOfANewHome();
        assertThat(applied(manager, HEADINGS + OKAFOR + ADA).tally()).isEqualTo(new Tally(2, 0, 0));
        assertThat(at(manager)).extracting(resident -> resident.bed().room()).containsExactly("3", "12");
        assertThat(at(manager).getFirst().nhs()).isEqualTo(new NhsIdentity("9990012342", NhsNumberStatus.FORMAT_OK));
    }

    @Test
    void the_same_file_again_adds_nobody() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA + OKAFOR);
        assertThat(applied(manager, HEADINGS + ADA + OKAFOR).tally()).isEqualTo(new Tally(0, 0, 2));
        assertThat(at(manager)).hasSize(2);
    }

    @Test
    void one_wrong_row_stops_the_whole_file() throws IOException {
        Actor manager = managerOfANewHome();
        ImportOutcome outcome = run(manager, home(manager), HEADINGS + ADA + OKAFOR.replace("male", "man"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RowsRefused.class,
                        refused -> assertThat(refused.rows())
                                .singleElement()
                                .satisfies(row -> assertThat(row.number()).isEqualTo(3)));
        assertThat(at(manager)).isEmpty();
    }

    @Test
    void two_rows_of_one_file_cannot_be_the_same_person() throws IOException {
        Actor manager = managerOfANewHome();
        assertThat(run(manager, home(manager), HEADINGS + ADA + ADA.replace("999 001 2342", "")))
                .isInstanceOf(RowsRefused.class);
        assertThat(run(manager, home(manager), HEADINGS + ADA + OKAFOR.replace(",,", ",9990012342,")))
                .isInstanceOf(RowsRefused.class);
        assertThat(run(manager, home(manager), "PK\u0003\u0004")).isInstanceOf(FileRefused.class);
    }

    @Test
    void an_import_that_is_undone_leaves_the_register_as_it_was() throws IOException {
        Actor manager = managerOfANewHome();
        Applied first = applied(manager, HEADINGS + ADA);
        Resident before = at(manager).getFirst();
        String moved = ADA.replace("female,3,", "female,30,").replace("Margaret Finch", "Peter Finch");
        Applied second = update(manager, HEADINGS + moved + OKAFOR);
        assertThat(second.tally()).isEqualTo(new Tally(1, 1, 0));
        assertThat(at(manager)).extracting(resident -> resident.bed().room()).containsExactly("12", "30");
        assertThat(nextOfKin(manager, before.id()).name()).isEqualTo("Peter Finch");

        undo(manager, second.id());

        assertThat(at(manager)).singleElement().satisfies(ada -> {
            assertThat(ada.bed()).isEqualTo(before.bed());
            assertThat(ada.name()).isEqualTo(before.name());
            assertThat(ada.version()).isEqualTo(3);
        });
        assertThat(nextOfKin(manager, before.id()).name()).isEqualTo("Margaret Finch");
        assertThat(first.tally().added()).isEqualTo(1);
    }

    @Test
    void whom_somebody_has_written_about_since_stays_when_an_import_is_undone() throws IOException {
        Actor manager = managerOfANewHome();
        Applied imported = applied(manager, HEADINGS + ADA + OKAFOR + "Priya,Iyer,19/07/1944,female,1,02/02/2025,,,\n");
        Resident iyer = at(manager).get(0);
        Resident ada = at(manager).get(1);
        change(manager, ada, 1, "3 bed B");
        inTransaction(
                manager,
                jdbc -> jdbc.sql(
                                "insert into observations.plan (home_id, id, resident_id, every_hours, starts_at, set_by) values (?, ?, ?, 12, now(), ?)")
                        .param(home(manager).value())
                        .param(Ids.next())
                        .param(iyer.id().value())
                        .param(manager.person().value())
                        .update());

        undo(manager, imported.id());

        assertThat(at(manager)).extracting(resident -> resident.name().family()).containsExactly("Iyer", "Finch");
        assertThat(Acting.as(manager, () -> bean(ResidentImport.class).find(home(manager), imported.id())))
                .hasValueSatisfying(record -> assertThat(record.kept()).isEqualTo(2));
    }

    @Test
    void a_change_keeps_what_stood_there_before_and_who_saved_second_is_told() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        Resident ada = at(manager).getFirst();
        change(manager, ada, 1, "14");
        assertThatThrownBy(() -> change(manager, ada, 1, "15"))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("Open the resident's page again");
        assertThat(at(manager).getFirst().bed().room()).isEqualTo("14");
        String before = "select before ->> 'room' from residents.resident_change where home_id = ? and resident_id = ?";
        String room = inTransaction(
                manager,
                jdbc -> jdbc.sql(before)
                        .param(home(manager).value())
                        .param(ada.id().value())
                        .query((row, number) -> row.getString(1))
                        .single());
        assertThat(room).isEqualTo("3");
    }

    @Test
    void the_same_admission_sent_twice_admits_once() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + OKAFOR);
        Particulars other = particulars(manager, at(manager).getFirst(), "2");
        ResidentId id = ResidentId.next();
        for (int sent = 0; sent < 2; sent++) {
            admit(manager, home(manager), id, other);
        }
        assertThat(at(manager)).hasSize(2);
    }

    @Test
    void the_manager_of_another_home_finds_changes_and_imports_nothing_here() throws IOException {
        Actor manager = managerOfANewHome();
        Actor other = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        Resident ada = at(manager).getFirst();
        assertThat(Acting.as(other, () -> bean(Residents.class).find(ada.home(), ada.id())))
                .isEmpty();
        assertThat(Acting.as(other, () -> bean(Residents.class).at(ada.home()))).isEmpty();
        assertThatThrownBy(() -> change(other, ada, 1, "9")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> run(other, ada.home(), HEADINGS + OKAFOR))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage(REFUSED_BY_POLICY.formatted("import"));
        assertThat(at(manager)).singleElement().isEqualTo(ada);
    }

    @Test
    void a_practice_finds_those_registered_with_it_and_writes_nothing() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA + OKAFOR);
        Resident ada = at(manager).getFirst();
        Resident okafor = at(manager).getLast();
        Actor gp = actor(Role.GP, organisation("D82001"));
        assertThat(Acting.as(gp, () -> bean(Residents.class).find(ada.home(), ada.id())))
                .contains(ada);
        assertThat(Acting.as(gp, () -> bean(Residents.class).find(okafor.home(), okafor.id())))
                .isEmpty();
        assertThat(Acting.as(gp, () -> bean(Residents.class).at(ada.home()))).containsExactly(ada);
        assertThatThrownBy(() -> admit(gp, ada.home(), ResidentId.next(), particulars(manager, ada, "2")))
                .hasRootCauseMessage(REFUSED_BY_POLICY.formatted("resident"));
        int changed = inTransaction(
                gp,
                jdbc -> jdbc.sql("update residents.resident set room = '9' where id = ?")
                        .param(ada.id().value())
                        .update());
        assertThat(changed).isZero();
        int deleted = inTransaction(
                gp,
                jdbc -> jdbc.sql("delete from residents.resident where id = ?")
                        .param(ada.id().value())
                        .update());
        assertThat(deleted).isZero();
        assertThat(at(manager)).contains(ada);
    }

    @Test
    void nobody_acting_sees_nobody() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        assertThat(bean(Residents.class).at(home(manager))).isEmpty();
    }
}
