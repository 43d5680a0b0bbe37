package org.homeward.access.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with all the power over the database changes the log behind its back, and the check says where. */
class ChainCheckTest {
    @SuppressWarnings("NullAway.Init")
    private static LoggedCluster cluster;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir java.nio.file.Path folder) throws SQLException {
        cluster = LoggedCluster.in(folder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    /** Three seals: Ada's looks 1 to 3, 4 to 6 and 7 to 9; and one look that is not sealed yet. */
    @BeforeEach
    void three_seals() throws SQLException {
        cluster.forget();
        for (int first : new int[] {1, 4, 7}) {
            cluster.look(first, first + 1, first + 2);
            assertThat(cluster.seal()).isEqualTo(3);
        }
        cluster.look(10);
    }

    @Test
    void an_untouched_log_is_as_it_was_written() throws SQLException {
        ChainReport report = check();

        assertThat(told).isEmpty();
        assertThat(report.words())
                .startsWith("9 entries under 3 seals are as they were written; 1 not sealed yet. Last seal: 3 ");
    }

    @Test
    void an_empty_log_is_sound() throws SQLException {
        cluster.forget();

        assertThat(check().words())
                .isEqualTo(
                        "0 entries under 0 seals are as they were written; 0 not sealed yet. Nothing was sealed so far.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update audit.entry set words = 'look 55' where words = 'look 5' | was changed",
                "update audit.entry set words = '' where words = 'look 5' | was changed",
                "update audit.entry set words = null where words = 'look 5' | was changed",
                "update audit.entry set acted_as = concat(acted_as, '1'), words = substr(words, 2) where words = 'look 5' | was changed",
                "update audit.entry set at = at - interval '1 microsecond' where words = 'look 5' | was changed",
                "update audit.entry set deed = 'SIGNED_IN' where words = 'look 5' | was changed",
                "update audit.entry set person_id = gen_random_uuid() where words = 'look 5' | was changed",
                "update audit.entry set resident_id = about, about = resident_id where words = 'look 5' | was changed",
                "update audit.entry set home_id = gen_random_uuid() where words = 'look 5' | was changed",
                "update audit.entry set id = gen_random_uuid() where words = 'look 5' | was changed",
                "delete from audit.entry where words = 'look 5' | 3 entries were sealed, 2 are there now",
                "delete from audit.entry where words in ('look 4', 'look 5', 'look 6') | 3 were deleted",
                "insert into audit.entry (home_id, id, transaction, deed) select home_id, gen_random_uuid(), transaction, 'SIGNED_IN' from audit.entry where words = 'look 5' | 1 were added",
                "update audit.seal set hash = sha256('') where number = 2 | was changed",
                "update audit.seal set sealed_at = sealed_at - interval '1 day' where number = 2 | was changed",
                "update audit.seal set entries = 4 where number = 2 | 4 entries were sealed, 3 are there now"
            })
    void whoever_changes_what_seal_2_covers_is_found_at_seal_2(String tampering, String finding) throws SQLException {
        cluster.tamper(tampering);

        assertThat(check().isSound()).isFalse();
        assertThat(told)
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("Seal 2 of ").contains(finding));
        assertThat(told).noneMatch(problem -> problem.startsWith("Seal 1 "));
    }

    @Test
    void two_entries_that_change_places_are_found() throws SQLException {
        cluster.tamper("""
                update audit.entry e set transaction = o.transaction from audit.entry o
                 where (e.words, o.words) in (('look 2', 'look 5'), ('look 5', 'look 2'))
                """);

        check();

        assertThat(told).hasSize(2).allMatch(problem -> problem.contains("was changed"));
    }

    @Test
    void a_seal_taken_out_is_missed() throws SQLException {
        cluster.tamper("delete from audit.seal where number = 2");

        check();

        assertThat(told)
                .anyMatch(problem -> problem.startsWith("Seal 2 is missing before "))
                .anyMatch(problem -> problem.startsWith("3 entries, ") && problem.contains("stand in front of seal 3"))
                .anyMatch(problem -> problem.startsWith("Seal 3 of ") && problem.contains("does not begin where"));
    }

    @Test
    void seals_that_change_places_are_found() throws SQLException {
        cluster.tamper("update audit.seal set number = number + 10 where number in (1, 2); "
                + "update audit.seal set number = 13 - number where number > 10");

        check();

        assertThat(told).anyMatch(problem -> problem.contains("does not follow from the seal before it"));
    }

    @Test
    void a_seal_made_anew_over_a_changed_entry_breaks_the_next_one() throws SQLException {
        cluster.tamper("update audit.entry set words = 'look 55' where words = 'look 5'");
        cluster.tamper("""
                update audit.seal s set hash = sha256(convert_to(audit.line(s), 'UTF8')
                    || (select sha256(string_agg(sha256(convert_to(audit.line(e), 'UTF8')), ''::bytea order by e.transaction, e.id))
                          from audit.entry e where e.transaction >= s.from_transaction and e.transaction < s.to_transaction))
                 where number = 2
                """);

        check();

        assertThat(told)
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("Seal 3 of ") && problem.contains("does not follow"));
    }

    @Test
    void a_tail_that_was_cut_off_shows_against_a_noted_hash_only() throws SQLException {
        Hash noted = check().last().orElseThrow().hash();
        cluster.tamper(
                "delete from audit.entry where words > 'look 6' or words = 'look 10'; delete from audit.seal where number = 3");

        assertThat(check().isSound()).isTrue();
        assertThat(check(Optional.of(noted)).isSound()).isFalse();
        assertThat(told).singleElement().asString().startsWith("No seal has the hash you noted");
    }

    @Test
    void a_hash_noted_long_ago_is_still_there() throws SQLException {
        Hash noted = check().last().orElseThrow().hash();
        cluster.seal();

        assertThat(check(Optional.of(noted)).isSound()).isTrue();
    }

    @Test
    void an_entry_of_a_transaction_that_commits_late_is_sealed_late() throws SQLException {
        try (Connection slow = cluster.app()) {
            slow.setAutoCommit(false);
            cluster.look(slow, 11);
            cluster.look(12);

            assertThat(cluster.seal())
                    .as("look 10, which is older than the open transaction")
                    .isEqualTo(1);
            assertThat(cluster.seal()).isZero();
            slow.commit();
        }
        assertThat(cluster.seal()).isEqualTo(2);
        assertThat(check().words()).startsWith("12 entries under 5 seals are as they were written; 0 not sealed yet");
    }

    @Test
    void a_transaction_rolled_back_leaves_no_hole() throws SQLException {
        try (Connection undecided = cluster.app()) {
            undecided.setAutoCommit(false);
            cluster.look(undecided, 11);
            undecided.rollback();
        }
        cluster.look(12);

        assertThat(cluster.seal()).isEqualTo(2);
        assertThat(check().isSound()).isTrue();
    }

    @Test
    void many_nodes_sealing_at_once_seal_everything_once() throws Exception {
        List<Thread> nodes = new ArrayList<>();
        for (int node = 0; node < 8; node++) {
            int number = 100 + node * 20;
            nodes.add(Thread.ofVirtual().start(() -> {
                for (int look = 0; look < 20; look++) {
                    cluster.lookAndSeal(number + look);
                }
            }));
        }
        for (Thread node : nodes) {
            node.join();
        }
        cluster.seal();

        ChainReport report = check();
        assertThat(told).isEmpty();
        assertThat(report.entries()).isEqualTo(9 + 1 + 8 * 20);
        assertThat(report.unsealed()).isZero();
    }

    @Test
    void a_long_backlog_is_sealed_in_batches_that_never_split_a_transaction() throws SQLException {
        cluster.seal();
        cluster.lookMany(24_990);
        cluster.lookMany(30);
        cluster.lookMany(100);

        assertThat(cluster.seal()).isEqualTo(25_020);
        assertThat(cluster.seal()).isEqualTo(100);
        assertThat(cluster.seal()).isZero();
        assertThat(check().isSound()).isTrue();
    }

    /** As after a dump from one cluster is read into another: numbers begin again below those of the old entries. */
    @Test
    void a_log_restored_onto_another_cluster_is_sealed_to_its_end_and_goes_on() throws SQLException {
        cluster.tamper("update audit.entry set cluster = 7, transaction = transaction + 1000000; "
                + "delete from audit.seal where number > 1; "
                + "update audit.seal set cluster = 7, from_transaction = 0, to_transaction = 1000000 + to_transaction");
        cluster.tamper("""
                update audit.seal s set hash = sha256(convert_to(audit.line(s), 'UTF8')
                    || (select sha256(string_agg(sha256(convert_to(audit.line(e), 'UTF8')), ''::bytea order by e.transaction, e.id))
                          from audit.entry e where e.transaction >= s.from_transaction and e.transaction < s.to_transaction))
                """);
        assertThat(check().words()).startsWith("3 entries under 1 seals are as they were written; 7 not sealed yet");
        cluster.look(11);

        assertThat(cluster.seal()).as("what was restored and not sealed there").isEqualTo(7);
        assertThat(cluster.seal()).as("what was written here").isEqualTo(1);
        assertThat(check().words()).startsWith("11 entries under 3 seals are as they were written; 0 not sealed yet");
    }

    @ParameterizedTest
    @CsvSource({
        "update audit.entry set words = 'x'",
        "delete from audit.entry",
        "truncate audit.entry",
        "update audit.seal set entries = 1",
        "delete from audit.seal",
        "alter table audit.entry disable trigger all",
        "drop trigger entry_append_only on audit.entry",
        "alter table audit.entry disable row level security",
        "set session_replication_role = replica",
        "insert into audit.entry (home_id, id, deed, at) values (gen_random_uuid(), gen_random_uuid(), 'SIGNED_IN', now())",
        "insert into audit.entry (home_id, id, deed, transaction) values (gen_random_uuid(), gen_random_uuid(), 'SIGNED_IN', 1)",
        "insert into audit.entry (home_id, id, deed, person_id) values (gen_random_uuid(), gen_random_uuid(), 'SIGNED_IN', gen_random_uuid())"
    })
    void the_program_itself_can_only_append_in_the_name_of_who_acts(String tampering) {
        assertThatThrownBy(() -> cluster.asApp(tampering)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "update audit.entry set words = 'x'",
        "delete from audit.entry",
        "truncate audit.entry",
        "delete from audit.seal"
    })
    void even_the_owner_must_first_take_the_trigger_off(String tampering) {
        assertThatThrownBy(() -> cluster.asMigrator(tampering)).hasMessageContaining("append-only");
    }

    @Test
    void nobody_acting_sees_no_entry() throws SQLException {
        try (Connection app = cluster.app();
                Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from audit.entry")) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    private ChainReport check() throws SQLException {
        return check(Optional.empty());
    }

    private ChainReport check(Optional<Hash> noted) throws SQLException {
        told.clear();
        try (Connection migrator = cluster.migrator()) {
            return ChainCheck.of(migrator, noted, told::add);
        }
    }
}
