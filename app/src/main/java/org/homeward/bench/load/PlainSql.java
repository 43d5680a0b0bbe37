package org.homeward.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.homeward.access.Signature;
import org.homeward.bench.fill.Database;
import org.homeward.bench.fill.Home;
import org.homeward.bench.fill.Person;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.homeward.observations.GivenScore;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.SavedSet;
import org.homeward.observations.Sitting;

/** The rows of a set by plain SQL and nothing else: as fast as this database on this disk can save them. */
public record PlainSql(Database database, List<Home> homes) implements Work.Opening {
    @Override
    public Work open(int visitor) throws SQLException {
        Connection connection = database.asApp();
        connection.setAutoCommit(false);
        return new Saving(
                connection,
                connection.prepareStatement(SavedSet.SQL),
                connection.prepareStatement(
                        "select set_config('app.person', ?, true), set_config('app.homes', ?, true)"),
                homes,
                RandomGeneratorFactory.of("L64X128MixRandom").create(visitor));
    }

    private record Saving(
            Connection connection,
            PreparedStatement save,
            PreparedStatement tell,
            List<Home> homes,
            RandomGenerator random)
            implements Work {
        @Override
        public void once() throws SQLException {
            List<Person> people = homes.get(random.nextInt(homes.size())).residents();
            Person person = people.get(random.nextInt(people.size()));
            tell.setString(1, "");
            tell.setString(2, person.home().toString());
            tell.execute();
            int place = 1;
            for (Object value : set(person).parameters()) {
                save.setObject(place++, value);
            }
            save.execute();
            connection.commit();
        }

        private SavedSet set(Person person) {
            VitalSigns signs = person.signs().next(random);
            Instant now = Instant.now();
            Sitting sitting =
                    new Sitting(Ids.next(), now, signs, OxygenTherapy.NONE, Map.of(), List.of(), null, null, "program");
            return new SavedSet(
                    sitting,
                    GivenScore.of(News2.of(signs, SpO2Scale.SCALE_1), 1),
                    new SavedSet.Where(person.home(), person.id()),
                    new Signature(new PersonId(person.home().value()), "Example Visitor, nurse, Example House"),
                    now);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
