package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** Makes homes, practices and residents; the same size makes the same people, with other ids. */
final class Register {
    private static final List<String> GIVEN =
            List.of("Ada", "Bert", "Cora", "Dilys", "Edwin", "Flora", "George", "Hilda", "Iris", "Jack", "Kathleen");
    private static final List<String> FAMILY =
            List.of("Archer", "Barker", "Cooper", "Dyer", "Fletcher", "Mason", "Potter", "Sawyer", "Tanner", "Weaver");
    private static final int HOMES_A_PRACTICE = 5;

    private final Random random = new Random(35);
    private final MadeUpNhsNumbers numbers = new MadeUpNhsNumbers();
    private final List<List<@Nullable Object>> organisations = new ArrayList<>();
    private final List<List<@Nullable Object>> residents = new ArrayList<>();
    private final List<List<@Nullable Object>> usual = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final LocalDate admitted;
    private UUID practice = Ids.next();

    Register(Size size, LocalDate admitted) {
        this.admitted = admitted;
        for (int home = 0; home < size.homes(); home++) {
            if (home % HOMES_A_PRACTICE == 0) {
                practice = Ids.next();
                organisation(practice, "gp-practice", "Example Practice " + home, "VP" + code(home));
            }
            homes.add(home(home, size.residentsOf(home)));
        }
    }

    List<Home> homes() {
        return homes;
    }

    private Home home(int number, int beds) {
        HomeId id = new HomeId(Ids.next());
        String name = "Example House " + number;
        organisation(id.value(), "care-home", name, "VB" + code(number));
        List<Person> people = new ArrayList<>();
        for (int bed = 1; bed <= beds; bed++) {
            people.add(person(id, bed));
        }
        return new Home(id, name, people);
    }

    private void organisation(UUID id, String kind, String name, String ods) {
        organisations.add(List.of(id, kind, name, ods));
    }

    private static String code(int number) {
        return "%03d".formatted(number);
    }

    private Person person(HomeId home, int bed) {
        Person person = Person.of(home, new ResidentId(Ids.next()), numbers.next());
        residents.add(Arrays.asList(
                home.value(),
                person.id().value(),
                GIVEN.get(random.nextInt(GIVEN.size())),
                FAMILY.get(random.nextInt(FAMILY.size())),
                LocalDate.of(random.nextInt(1925, 1950), random.nextInt(1, 13), random.nextInt(1, 29)),
                random.nextBoolean() ? "female" : "male",
                person.nhsNumber(),
                "verified",
                String.valueOf(bed),
                bed,
                practice,
                admitted));
        usual.add(Arrays.asList(
                home.value(),
                Ids.next(),
                person.id().value(),
                random.nextInt(3),
                home.value(),
                "Example Nurse",
                LocalDate.now().plusMonths(6)));
        return person;
    }

    void write(Connection connection) throws SQLException {
        String reach = homes.stream().map(home -> home.id().toString()).collect(Collectors.joining(","));
        Database.actAs(connection, "", reach);
        new Inserts(connection, "directory.organisation (id, kind, name, ods_code)", "(?, ?, ?, ?)").all(organisations);
        new Inserts(
                        connection,
                        "residents.resident (home_id, id, given_name, family_name, born, sex, nhs_number,"
                                + " nhs_number_status, room, bed_order, practice_id, admitted_on)",
                        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .all(residents);
        new Inserts(
                        connection,
                        "observations.usual_score (home_id, id, resident_id, score, set_by, setter, review_by,"
                                + " set_at, reason)",
                        "(?, ?, ?, ?, ?, ?, ?, now(), 'as the last weeks')")
                .all(usual);
    }
}
