package org.homeward.bench.load;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.homeward.bench.fill.Person;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Ids;

/** What programs ask for, each time about somebody else in one of their homes. */
public record Errands(int port, List<Client> clients) {
    /** Visitor after visitor has clients of their own. */
    private Client client(int visitor, RandomGenerator random) {
        int share = Math.max(1, clients.size() / 8);
        return clients.get((visitor * share + random.nextInt(share)) % clients.size());
    }

    private static Person somebody(Client client, RandomGenerator random) {
        List<Person> people = client.home().residents();
        return people.get(random.nextInt(people.size()));
    }

    private interface Request {
        byte[] about(Client client, Person person, RandomGenerator random);
    }

    private Work.Opening asking(int expected, Request request) {
        return visitor -> {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(visitor);
            return new Asking(
                    new Wire(port),
                    () -> {
                        Client client = client(visitor, random);
                        return request.about(client, somebody(client, random), random);
                    },
                    expected);
        };
    }

    /** A set is saved, scored and audited, and its event stored. */
    public Work.Opening save() {
        return asking(
                201,
                (client, person, random) -> Requests.post(
                        sets(person),
                        client.bearer() + "\r\nIdempotency-Key: " + Ids.next(),
                        json(person.signs().next(random))));
    }

    public Work.Opening latest() {
        return asking(200, (client, person, random) -> Requests.get(sets(person) + "?limit=20", client.bearer()));
    }

    public Work.Opening find() {
        return asking(
                200,
                (client, person, random) -> Requests.post(
                        "/api/v1/homes/" + person.home() + "/resident-searches",
                        client.bearer(),
                        "{\"nhsNumber\":\"" + person.nhsNumber() + "\"}"));
    }

    /** The board as a browser asks for it, compressed, by a person who is signed in. */
    public Work.Opening board(String cookie) {
        return page("/homes/" + clients.getFirst().home().id() + "/board", cookie);
    }

    /** The list of a practice, in the same way. */
    public Work.Opening caseload(UUID practice, String cookie) {
        return page("/practices/" + practice + "/caseload", cookie);
    }

    private Work.Opening page(String path, String cookie) {
        return new Visits(port, cookie).page(path);
    }

    private static String sets(Person person) {
        return "/api/v1/homes/" + person.home() + "/residents/" + person.id() + "/observation-sets";
    }

    static String json(VitalSigns signs) {
        StringBuilder json = new StringBuilder(200).append('{');
        if (signs.respirationRate() != null) {
            json.append("\"respirationRate\":").append(signs.respirationRate().perMinute());
        }
        if (signs.oxygenSaturation() != null) {
            json.append(",\"oxygenSaturation\":")
                    .append(signs.oxygenSaturation().percent());
        }
        if (signs.breathing() != null) {
            json.append(",\"breathing\":\"").append(signs.breathing().key()).append('"');
        }
        BloodPressure pressure = signs.bloodPressure();
        if (pressure != null) {
            json.append(",\"systolic\":").append(pressure.systolic());
            json.append(",\"diastolic\":").append(pressure.diastolic());
        }
        if (signs.pulse() != null) {
            json.append(",\"pulse\":").append(signs.pulse().perMinute());
        }
        if (signs.consciousness() != null) {
            json.append(",\"consciousness\":\"")
                    .append(signs.consciousness().letter())
                    .append('"');
        }
        if (signs.temperature() != null) {
            json.append(",\"temperature\":").append(signs.temperature().celsius());
        }
        return json.append('}').toString();
    }
}
