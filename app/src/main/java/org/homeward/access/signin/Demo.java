package org.homeward.access.signin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Beginning;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whether this is the demo, and who lives in it; outside the demo there is nobody. */
@Component
public class Demo {
    /** One password for all people of the demo, printed when it starts: they are made up and see made-up people. */
    public static final String PASSWORD = "walnut-tractor-lemon";

    private static final String PEOPLE = "/demo/people.csv";

    private final List<DemoPerson> people;
    private final Accounts accounts;
    private final TimeCodes timeCodes;

    Demo(Beginning beginning, Accounts accounts, TimeCodes timeCodes) {
        this.people = beginning.isDemo() ? everybody() : List.of();
        this.accounts = accounts;
        this.timeCodes = timeCodes;
    }

    public List<DemoPerson> people() {
        return people;
    }

    /** The code that the phone of a person of the demo would show. */
    Optional<String> code(PersonId person) {
        return has(person) ? timeCodes.current(person) : Optional.empty();
    }

    /** The code that their new phone would show while it is being joined to the account. */
    Optional<String> firstCode(PersonId person) {
        return has(person) ? timeCodes.waiting(person) : Optional.empty();
    }

    private boolean has(PersonId person) {
        return !people.isEmpty()
                && accounts.byId(person).filter(account -> has(account.email())).isPresent();
    }

    boolean has(String email) {
        return people.stream().anyMatch(made -> made.email().equals(email));
    }

    /** Everybody in the story, whether or not the demo is on. */
    public static List<DemoPerson> everybody() {
        try (InputStream file = Objects.requireNonNull(Demo.class.getResourceAsStream(PEOPLE), PEOPLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> lines = rows.stream()) {
            return lines.map(Demo::person).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + PEOPLE, unreadable);
        }
    }

    private static DemoPerson person(NamedCsvRecord row) {
        return new DemoPerson(
                row.getField("email"),
                row.getField("name"),
                row.getField("role"),
                new DemoPerson.Place(row.getField("organisation_ods"), row.getField("organisation")),
                row.getField("try_this"));
    }
}
