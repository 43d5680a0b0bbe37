package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.walk.Tenants.Tenant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of every schema, seen and written by every kind of person: what the permission engine forgets, the database does not. */
class TableWalkTest {
    private static final String ROW_LEVEL_SECURITY = "42501";

    /** What makes a row like another one not the same row: its id, and what is unique beside it. */
    private static final String OTHERWISE =
            "jsonb_build_object('id', gen_random_uuid(), 'tag', gen_random_uuid(), 'version', 3, 'turn', 2, 'number', 2, 'ended_at', now(), 'ended_by', gen_random_uuid(), 'end_reason', 'well')";

    private static final String OURS = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

    @SuppressWarnings("NullAway.Init")
    private static Tenants tenants;

    @BeforeAll
    static void start(@TempDir Path folder) throws SQLException {
        tenants = Tenants.seededIn(folder, homeTables().toList());
    }

    @AfterAll
    static void stop() {
        tenants.close();
    }

    static Stream<String> homeTables() {
        return stated("home");
    }

    private static Stream<String> stated(String policy) {
        return Table.read("tables.csv").stream()
                .filter(row -> row.getField("policy").equals(policy))
                .map(row -> row.getField("table"));
    }

    @Test
    void every_table_has_a_stated_policy() throws SQLException {
        Set<String> unstated = new TreeSet<>(tenants.list("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'f', 'm', 'v') and""" + " " + OURS));
        Set<String> stated = Table.read("tables.csv").stream()
                .map(row -> row.getField("table"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unstated)
                .as(
                        "Tables and views, and what src/test/resources/walk/tables.csv says of them. A new table needs a line there:"
                                + " home (row-level security; add rows to walk/seed.sql), reference, access or migrations, and why")
                .isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void the_home_leads_every_key_and_row_level_security_is_forced(String table) throws SQLException {
        assertThat(tenants.list(
                        "select (relrowsecurity and relforcerowsecurity)::text from pg_class where oid = '%s'::regclass"
                                .formatted(table)))
                .as("%s: enable and force row level security", table)
                .containsExactly("true");
        assertThat(tenants.list("""
                select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                 where i.indrelid = '%s'::regclass and i.indisunique""".formatted(table)))
                .as("%s: the first column of the primary key and of every unique key", table)
                .isNotEmpty()
                .containsOnly("home_id");
        assertThat(tenants.list("select polname from pg_policy where polrelid = '%s'::regclass".formatted(table)))
                .as("%s: policies", table)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void a_foreign_key_stays_in_the_home_or_points_to_what_is_everybodys(String table) throws SQLException {
        Set<String> homes = homeTables().collect(Collectors.toSet());
        List<String> strays = tenants.list("""
                select tn.nspname || '.' || tc.relname || ' ' || (a.attname = 'home_id')::text
                  from pg_constraint k join pg_class tc on tc.oid = k.confrelid join pg_namespace tn on tn.oid = tc.relnamespace
                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                 where k.contype = 'f' and k.conrelid = '%s'::regclass""".formatted(table)).stream()
                .filter(key -> homes.contains(key.split(" ", -1)[0]) && key.endsWith("false"))
                .toList();

        assertThat(strays)
                .as("%s: foreign keys to a home's table that do not begin with home_id", table)
                .isEmpty();
    }

    @Test
    void no_table_of_everybody_points_to_a_homes_table() throws SQLException {
        Set<String> homes = homeTables().collect(Collectors.toSet());

        assertThat(tenants.list("""
                select f.conrelid::regclass::text || ' ' || f.confrelid::regclass::text from pg_constraint f where f.contype = 'f'"""))
                .filteredOn(key -> !homes.contains(key.split(" ", -1)[0]))
                .noneMatch(key -> homes.contains(key.split(" ", -1)[1]));
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void everybody_sees_the_rows_that_are_theirs_and_no_other(String table) throws SQLException {
        boolean forPractices = !row(table).getField("practices").equals("no");
        for (Tenant tenant : Tenant.values()) {
            Set<String> theirs = Stream.of("a1", "a2", "b1", "b2")
                    .filter(row -> isTheirs(table, forPractices, tenant, row))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(tenants.seen(table, tenant))
                    .as("rows of %s that %s sees", table, tenant)
                    .isEqualTo(theirs);
        }
    }

    private static boolean isTheirs(String table, boolean forPractices, Tenant tenant, String row) {
        boolean beforeAnybodyActs = table.equals("access.opening") && tenant == Tenant.NOBODY;
        return beforeAnybodyActs
                || tenant.worksAt(row.substring(0, 1))
                || forPractices && tenant.practices.contains(row.substring(1))
                || row(table).getField("practices").equals("yes") && tenant.opened.contains(row.substring(0, 1));
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void nobody_writes_into_a_home_that_is_not_theirs(String table) throws SQLException {
        for (Tenant tenant : List.of(
                Tenant.STAFF_OF_A, Tenant.PRACTICE_2, Tenant.CLINICIAN_WHO_OPENED_A, Tenant.ICB, Tenant.NOBODY)) {
            String target = tenant == Tenant.PRACTICE_2 ? "a1" : tenant == Tenant.STAFF_OF_A ? "b1" : "a1";

            assertThat(insert(table, tenant, target))
                    .as("%s adds a row like %s to %s", tenant, target, table)
                    .isEqualTo(
                            isSignedAnywhere(table) && tenant != Tenant.NOBODY || isAnsweredHere(table, tenant)
                                    ? "written"
                                    : ROW_LEVEL_SECURITY);
            assertThat(changed("update " + table + " set home_id = home_id", tenant, target, table))
                    .as("%s changes %s of %s", tenant, target, table)
                    .isZero();
            assertThat(changed("delete from " + table, tenant, target, table))
                    .as("%s deletes %s of %s", tenant, target, table)
                    .isZero();
        }
    }

    /** So that the refusals above are for the home, and not because the row is wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "residents.resident",
                "residents.contact",
                "residents.resident_change",
                "residents.import",
                "observations.observation_set",
                "observations.oxygen_scale",
                "observations.usual_score",
                "observations.plan",
                "observations.pause",
                "observations.concern",
                "observations.concern_report",
                "assessments.screening",
                "assessments.pain_look",
                "assessments.wound",
                "assessments.wound_look",
                "observations.device",
                "observations.device_deed",
                "observations.event",
                "observations.escalation",
                "observations.escalation_step",
                "observations.protocol",
                "observations.draft",
                "observations.receipt",
                "access.opening",
                "training.booking",
                "training.assessment",
                "messages.topic",
                "messages.message",
                "messages.reading",
                "messages.deed",
                "access.typed",
                "audit.entry"
            })
    void the_same_row_can_be_written_in_ones_own_home(String table) throws SQLException {
        assertThat(insert(table, Tenant.STAFF_OF_B, "b1")).isEqualTo("written");
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void a_practice_writes_about_its_own_residents_only_what_its_pages_let_a_clinician_write(String table)
            throws SQLException {
        boolean signs = List.of(
                        "observations.oxygen_scale",
                        "observations.usual_score",
                        "observations.plan",
                        "observations.protocol_signature",
                        "observations.pause",
                        "observations.answer",
                        "messages.topic",
                        "messages.message",
                        "messages.reading",
                        "messages.deed",
                        "observations.own_limit",
                        "access.opening",
                        "audit.entry")
                .contains(table);

        assertThat(insert(table, Tenant.PRACTICE_1, "a1"))
                .as("practice 1 adds a row like a1, its own resident, to %s", table)
                .isEqualTo(signs ? "written" : ROW_LEVEL_SECURITY);
        assertThat(insert(table, Tenant.PRACTICE_1, "a2"))
                .as("practice 1 adds a row like a2, a resident of practice 2, to %s", table)
                .isEqualTo(isSignedAnywhere(table) ? "written" : ROW_LEVEL_SECURITY);
        assertThat(changed("update " + table + " set home_id = home_id", Tenant.PRACTICE_1, "a1", table))
                .as("practice 1 changes a1 of %s", table)
                .isZero();
        assertThat(changed("delete from " + table, Tenant.PRACTICE_1, "a1", table))
                .as("practice 1 deletes a1 of %s", table)
                .isZero();
    }

    /** 111 answers and writes in a home it has opened, in its own name. */
    private static boolean isAnsweredHere(String table, Tenant tenant) {
        return tenant == Tenant.CLINICIAN_WHO_OPENED_A
                && List.of(
                                "observations.answer",
                                "messages.topic",
                                "messages.message",
                                "messages.reading",
                                "messages.deed")
                        .contains(table);
    }

    /** What anybody writes at any home, in their own name: that they open it, and that they looked. */
    private static boolean isSignedAnywhere(String table) {
        return List.of("access.opening", "audit.entry").contains(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observations.oxygen_scale",
                "observations.usual_score",
                "observations.receipt",
                "observations.plan",
                "observations.protocol_signature",
                "observations.pause",
                "observations.answer",
                "messages.message",
                "messages.reading",
                "messages.deed",
                "observations.own_limit",
                "access.opening",
                "audit.entry"
            })
    void nobody_writes_from_outside_a_home_in_another_name(String table) throws SQLException {
        assertThat(write(table, Tenant.PRACTICE_1, seeded(table, "a1"))).isEqualTo(ROW_LEVEL_SECURITY);
    }

    @Test
    void a_home_signs_no_own_limit_for_the_practice() throws SQLException {
        assertThat(insert("observations.own_limit", Tenant.STAFF_OF_A, "a1")).isEqualTo(ROW_LEVEL_SECURITY);
    }

    @Test
    void a_practice_ends_scale_2_for_its_own_residents_in_its_own_name() throws SQLException {
        String end = "update observations.oxygen_scale set ended_at = now(), end_reason = 'well', ended_by = ";
        String mine = "'" + Tenants.ME + "'";

        assertThat(changed(end + mine, Tenant.PRACTICE_1, "a1", "observations.oxygen_scale"))
                .isEqualTo(1);
        assertThat(changed(end + mine, Tenant.PRACTICE_1, "a2", "observations.oxygen_scale"))
                .isZero();
        assertThat(changed(end + mine, Tenant.CLINICIAN_WHO_OPENED_A, "a1", "observations.oxygen_scale"))
                .isZero();
        assertThat(changed(end + "gen_random_uuid()", Tenant.PRACTICE_1, "a1", "observations.oxygen_scale"))
                .isZero();
    }

    @Test
    void only_the_practice_of_the_resident_answers_and_a_set_waits_until_then() throws SQLException {
        String answer = seeded("observations.receipt", "a1")
                .replaceFirst("\"kind\": \"again\"", "\"kind\": \"filed\"")
                .replaceFirst("\"practice_id\": null", "\"practice_id\": \"" + Tenants.id("1") + "\"")
                .replaceFirst("\"person_id\": \"[^\"]*\"", "\"person_id\": \"" + Tenants.ME + "\"");

        assertThat(write("observations.receipt", Tenant.STAFF_OF_A, answer)).isEqualTo(ROW_LEVEL_SECURITY);
        assertThat(write("observations.receipt", Tenant.PRACTICE_2, answer)).isEqualTo(ROW_LEVEL_SECURITY);
        assertThat(write("observations.receipt", Tenant.PRACTICE_1, answer)).isEqualTo("written");
        assertThat(changed("delete from observations.unfiled", Tenant.STAFF_OF_A, "a1", "observations.unfiled"))
                .isZero();
    }

    @Test
    void who_is_called_answers_in_their_own_name_and_writes_nothing_else() throws SQLException {
        for (Tenant clinician : List.of(Tenant.PRACTICE_1, Tenant.CLINICIAN_WHO_OPENED_A)) {
            assertThat(step(clinician, "ACKNOWLEDGED", "a1", Tenants.ME)).isEqualTo("written");
            assertThat(step(clinician, "ACKNOWLEDGED", "a1", "00000000-0000-0000-0000-0000000000ff"))
                    .as("%s in another name", clinician)
                    .isEqualTo(ROW_LEVEL_SECURITY);
            assertThat(step(clinician, "CALLED", "a1", Tenants.ME)).isEqualTo(ROW_LEVEL_SECURITY);
            assertThat(step(clinician, "ACKNOWLEDGED", "b2", Tenants.ME)).isEqualTo(ROW_LEVEL_SECURITY);
        }
        assertThat(step(Tenant.PRACTICE_1, "ACKNOWLEDGED", "a2", Tenants.ME)).isEqualTo(ROW_LEVEL_SECURITY);
    }

    private static String step(Tenant tenant, String kind, String about, String person) throws SQLException {
        String id = Tenants.id(about);
        return write("observations.escalation_step", tenant, """
                {"home_id": "%s", "id": "%s", "escalation_id": "%s", "resident_id": "%s", "at": "2026-11-26T10:00:00Z",
                 "kind": "%s", "person_id": "%s", "writer": "Somebody"}""".formatted(
                        Tenants.id(about.substring(0, 1)), java.util.UUID.randomUUID(), id, id, kind, person));
    }

    @ParameterizedTest
    @MethodSource("homeTables")
    void no_row_is_carried_into_another_home(String table) throws SQLException {
        try (Connection app = tenants.as(Tenant.STAFF_OF_A);
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update " + table + " set home_id = '" + Tenants.id("b")
                            + "' where home_id = '" + Tenants.id("a") + "'"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(ROW_LEVEL_SECURITY));
        }
    }

    /** The state of the refusal, or "written". A row like the seeded one, with an id of its own, signed by who writes it. */
    private static String insert(String table, Tenant tenant, String like) throws SQLException {
        String signed = tenants.list(
                        "select ('" + seeded(table, like) + "'::jsonb || jsonb_object_agg(name, '" + Tenants.ME
                                + "'))::text from unnest(array['person_id', 'authorised_by', 'set_by', 'recorded_by']) name")
                .getFirst();
        return write(table, tenant, signed.replace("'", "''"));
    }

    private static String write(String table, Tenant tenant, String row) throws SQLException {
        String columns = tenants.writable(table);
        try (Connection app = tenants.as(tenant);
                Statement statement = app.createStatement()) {
            statement.executeUpdate("insert into " + table + " (" + columns + ") select " + columns
                    + " from jsonb_populate_record(null::" + table + ", '" + row + "'::jsonb)");
            return "written";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        }
    }

    /** As staff of both homes see it, under a new id. */
    private static String seeded(String table, String like) throws SQLException {
        try (Connection app = tenants.as(Tenant.STAFF_OF_BOTH);
                Statement statement = app.createStatement();
                var rows = statement.executeQuery("select (to_jsonb(t) || " + OTHERWISE + ")::text from " + table
                        + " t where right(coalesce(to_jsonb(t) ->> 'resident_id', to_jsonb(t) ->> 'id'), 2) = '"
                        + like + "'")) {
            assertThat(rows.next()).as("a row for %s in walk/seed.sql", table).isTrue();
            return rows.getString(1).replace("'", "''");
        }
    }

    private static int changed(String sql, Tenant tenant, String target, String table) throws SQLException {
        try (Connection app = tenants.as(tenant);
                Statement statement = app.createStatement()) {
            return statement.executeUpdate(
                    sql + " where home_id = '" + Tenants.id(target.substring(0, 1)) + "' and '" + target
                            + "' = right(coalesce(to_jsonb(" + table.substring(table.indexOf('.') + 1)
                            + ") ->> 'resident_id', to_jsonb("
                            + table.substring(table.indexOf('.') + 1) + ") ->> 'id'), 2)");
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo(ROW_LEVEL_SECURITY);
            return 0;
        }
    }

    @Test
    void the_program_owns_nothing_and_inherits_nothing() throws SQLException {
        String app = "'" + tenants.app() + "'::regrole";

        assertThat(tenants.list("select 'table ' || relname from pg_class where relowner = " + app
                        + " union all select 'function ' || proname from pg_proc where proowner = " + app
                        + " union all select 'schema ' || nspname from pg_namespace where nspowner = " + app
                        + " union all select 'type ' || typname from pg_type where typowner = " + app
                        + " union all select 'database ' || datname from pg_database where datdba = " + app
                        + " union all select 'member of ' || roleid::regrole from pg_auth_members where member = "
                        + app))
                .isEmpty();
        assertThat(tenants.list(
                        "select (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)::text"
                                + " from pg_roles where oid = " + app))
                .containsExactly("false");
        assertThat(tenants.list(
                        "select nspname from pg_namespace where has_schema_privilege(" + app + ", oid, 'create')"))
                .isEmpty();
    }

    @Test
    void the_program_may_not_empty_a_table_or_put_a_trigger_on_one() throws SQLException {
        assertThat(tenants.list(
                        "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind in ('r', 'p') and " + OURS + " and has_table_privilege('"
                                + tenants.app()
                                + "'::regrole, c.oid, 'truncate, trigger, references')"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"residents.resident", "observations.observation_set", "audit.entry", "access.opening"})
    void the_program_cannot_take_the_guards_away(String table) throws SQLException {
        for (String attempt : List.of(
                "alter table %s disable row level security",
                "alter table %s no force row level security",
                "alter table %s disable trigger all",
                "create policy all_of_it on %s using (true)",
                "truncate %s")) {
            try (Connection app = tenants.as(Tenant.STAFF_OF_A);
                    Statement statement = app.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt.formatted(table)))
                        .as(attempt, table)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(ROW_LEVEL_SECURITY));
            }
        }
    }

    @Test
    void functions_that_run_with_the_owners_rights_are_few_and_known() throws SQLException {
        assertThat(tenants.list(
                        "select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                                + " where p.prosecdef and " + OURS))
                .as("A function that steps over row-level security must be worth it: state it here")
                .containsExactlyInAnyOrder(
                        "audit.seal_now",
                        "training.standing",
                        "training.booked",
                        "training.ever_trained",
                        "dspt.take_back",
                        "observations.count_filed",
                        "observations.count_figures",
                        "observations.figures_to_count",
                        "observations.programme_figures");
    }

    @Test
    void nothing_of_the_directory_is_ever_deleted() throws SQLException {
        for (String table : stated("reference").toList()) {
            assertThat(tenants.list("select has_table_privilege('" + tenants.app() + "'::regrole, '" + table
                            + "', 'delete')::text"))
                    .as("%s: the program may delete", table)
                    .containsExactly("false");
        }
    }

    @Test
    void the_history_of_migrations_is_not_the_programs_business() throws SQLException {
        for (String table : stated("migrations").toList()) {
            assertThat(tenants.list("select has_table_privilege('" + tenants.app() + "'::regrole, '" + table
                            + "', 'select, insert, update, delete')::text"))
                    .containsExactly("false");
        }
    }

    private static NamedCsvRecord row(String table) {
        return Table.read("tables.csv").stream()
                .filter(row -> row.getField("table").equals(table))
                .findFirst()
                .orElseThrow();
    }
}
