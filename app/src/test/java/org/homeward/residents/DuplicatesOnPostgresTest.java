package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.kernel.Stale;
import org.homeward.residents.importing.Duplicates;
import org.homeward.residents.importing.ImportOutcome;
import org.homeward.residents.importing.ImportOutcome.Applied;
import org.homeward.residents.importing.ImportOutcome.RowsRefused;
import org.homeward.residents.importing.PlannedRow;
import org.homeward.residents.importing.ResidentImport;
import org.homeward.residents.importing.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file never writes over the wrong person, and what it does to the right one can be taken back. */
class DuplicatesOnPostgresTest extends OwnHomeTest {
    @ParameterizedTest
    @CsvSource({
        "03/03/1938, 04/03/1938, the date of birth 3 Mar 1938",
        "Finch, Sparrow, the family name Finch",
        "999 001 2342, 999 000 0018, the NHS number 999 001 2342"
    })
    void half_the_same_person_is_never_written_over(String register, String file, String words) throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        Resident before = at(manager).getFirst();
        for (Duplicates choice : Duplicates.values()) {
            assertThat(refused(run(manager, HEADINGS + ADA.replace(register, file), choice)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.number()).isEqualTo(2))
                    .satisfies(row -> assertThat(row.errors())
                            .singleElement()
                            .asString()
                            .contains("The register has Ada Finch in room 3 with " + words));
        }
        assertThat(at(manager)).containsExactly(before);
    }

    @Test
    void the_number_of_one_sister_on_the_row_of_the_other_is_refused() throws IOException {
        Actor manager = managerOfANewHome();
        String bea = ADA.replace("Ada,", "Bea,").replace(",3,", ",4,").replace("999 001 2342", "");
        applied(manager, HEADINGS + ADA + bea);
        List<PlannedRow> wrong =
                refused(run(manager, HEADINGS + bea.replace("D82001,,", "D82001,999 001 2342,"), Duplicates.UPDATE));
        assertThat(wrong.getFirst().errors().getFirst())
                .contains("that of Ada Finch in room 3, the name that of Bea Finch in room 4");
        assertThat(at(manager)).extracting(one -> one.name().given()).containsExactly("Ada", "Bea");
    }

    @Test
    void two_rows_about_one_resident_are_refused_though_they_are_written_differently() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        String addie = ADA.replace("Ada,", "Addie,");
        String withoutNumber = ADA.replace("999 001 2342", "");
        assertThat(refused(run(manager, HEADINGS + addie + withoutNumber, Duplicates.UPDATE)))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3))
                .satisfies(row -> assertThat(row.errors().getFirst()).contains("Row 2 is Ada Finch in room 3"));
    }

    @Test
    void an_entry_that_would_be_wrong_once_written_over_is_a_row_error_and_not_passed_over() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        inTransaction(
                manager,
                jdbc -> jdbc.sql("update residents.resident set cpr = 'not for CPR' where home_id = ?")
                        .param(home(manager).value())
                        .update());
        String moved = HEADINGS + ADA.replace("female,3,", "female,30,");
        assertThat(refused(run(manager, moved, Duplicates.UPDATE))
                        .getFirst()
                        .errors()
                        .getFirst())
                .contains("cannot be written over yet")
                .contains("where the signed original is kept");
        assertThat(((Applied) run(manager, moved, Duplicates.SKIP)).tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void a_row_that_says_nothing_new_changes_nothing() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        assertThat(update(manager, HEADINGS + ADA.replace("999 001 2342", "9990012342"))
                        .tally())
                .isEqualTo(new Tally(0, 0, 1));
        assertThat(at(manager).getFirst().version()).isEqualTo(1);
    }

    @Test
    void who_says_something_else_about_cpr_does_not_borrow_the_old_decisions_day() throws IOException {
        Actor manager = managerOfANewHome();
        String headings = HEADINGS.replace("\n", ",CPR decision,CPR original kept in,CPR decided on\n");
        applied(manager, headings + ADA.replace("\n", ",not for CPR,office safe,04/10/2025\n"));
        update(manager, headings + ADA.replace("\n", ",for CPR,,\n"));
        assertThat(at(manager).getFirst().cpr()).isEqualTo(new CprDecision(Cpr.FOR_CPR, null, null));
    }

    @Test
    void who_has_left_is_asked_about_and_readmitted_only_when_chosen() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        Resident first = at(manager).getFirst();
        leave(manager, first);
        assertThat(((Applied) run(manager, HEADINGS + ADA, Duplicates.SKIP)).tally())
                .isEqualTo(new Tally(0, 0, 1));
        assertThat(update(manager, HEADINGS + ADA).tally()).isEqualTo(new Tally(0, 0, 1));
        assertThat(at(manager)).isEmpty();
        assertThat(((Applied) run(manager, HEADINGS + ADA, Duplicates.READMIT)).tally())
                .isEqualTo(new Tally(1, 0, 0));
        assertThat(at(manager))
                .singleElement()
                .satisfies(ada -> assertThat(ada.id()).isNotEqualTo(first.id()));
        assertThat(((Applied) run(manager, HEADINGS + ADA, Duplicates.READMIT)).tally())
                .isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void one_number_that_somebody_else_has_by_now_does_not_stop_the_undoing_of_the_others() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA + OKAFOR + "Priya,Iyer,19/07/1944,female,1,02/02/2025,,,\n");
        Applied second = update(
                manager, HEADINGS + ADA.replace("female,3,", "female,30,") + OKAFOR.replace("male,12,", "male,99,"));
        number(manager, "Finch", "null", "not present");
        number(manager, "Iyer", "'9990012342'", "format OK");
        undo(manager, second.id());
        assertThat(at(manager)).extracting(one -> one.bed().room()).containsExactly("1", "12", "30");
        assertThat(Acting.as(manager, () -> bean(ResidentImport.class).find(home(manager), second.id())))
                .hasValueSatisfying(record -> assertThat(record.kept()).isEqualTo(1));
    }

    private void number(Actor manager, String family, String number, String status) {
        inTransaction(
                manager,
                jdbc -> jdbc.sql("update residents.resident set nhs_number = " + number
                                + ", nhs_number_status = ? where home_id = ? and family_name = ?")
                        .param(status)
                        .param(home(manager).value())
                        .param(family)
                        .update());
    }

    @Test
    void a_change_to_the_number_of_somebody_else_is_refused_in_words() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA + OKAFOR);
        Resident okafor = at(manager).getLast();
        assertThatThrownBy(() -> change(manager, okafor, 1, "14"))
                .isInstanceOf(Stale.class)
                .hasMessageContaining("has this NHS number");
    }

    @Test
    void a_practice_reaches_who_left_for_30_days() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        Resident ada = at(manager).getFirst();
        Actor gp = actor(Role.GP, organisation("D82001"));
        leave(manager, ada);
        for (int days : List.of(0, 30, 31)) {
            inTransaction(
                    manager,
                    jdbc -> jdbc.sql(
                                    "update residents.resident set discharged_on = (now() at time zone 'Europe/London')::date - ? where id = ?")
                            .param(days)
                            .param(ada.id().value())
                            .update());
            assertThat(Acting.as(gp, () -> bean(Residents.class).find(ada.home(), ada.id()))
                            .isPresent())
                    .as("%d days after leaving", days)
                    .isEqualTo(days <= 30);
        }
        assertThat(Acting.as(manager, () -> bean(Residents.class).find(ada.home(), ada.id())))
                .isPresent();
    }

    private void leave(Actor manager, Resident resident) {
        inTransaction(
                manager,
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = '2025-03-02', discharge_reason = 'Went home' where id = ?")
                        .param(resident.id().value())
                        .update());
    }

    private ImportOutcome run(Actor manager, String file, Duplicates choice) throws IOException {
        return Acting.as(
                manager, () -> bean(ResidentImport.class).run(home(manager), "residents.csv", content(file), choice));
    }

    private static List<PlannedRow> refused(ImportOutcome outcome) {
        return ((RowsRefused) outcome).rows();
    }
}
