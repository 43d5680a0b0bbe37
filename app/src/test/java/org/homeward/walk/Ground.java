package org.homeward.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.People;
import org.homeward.access.people.Visitors;
import org.homeward.directory.Directory;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's homes, practices and residents that the walk passes. */
final class Ground {
    private final ApplicationContext program;
    private final Map<String, UUID> organisations;
    private final List<Stop> residents;
    private final Set<String> names = new HashSet<>();

    Ground(ApplicationContext program) {
        this.program = program;
        Directory directory = program.getBean(Directory.class);
        this.organisations = Stream.of(
                        Personas.BEECHWOOD, Personas.THE_LIMES, Personas.HOLT_PRACTICE, Personas.SHERINGHAM_PRACTICE)
                .collect(java.util.stream.Collectors.toMap(
                        ods -> ods,
                        ods -> directory.findByOds(ods).orElseThrow().id()));
        this.residents = Stream.of(Personas.BEECHWOOD, Personas.THE_LIMES)
                .flatMap(home -> Stream.of(Personas.HOLT_PRACTICE, Personas.SHERINGHAM_PRACTICE)
                        .map(practice -> resident(home, practice)))
                .toList();
        List.of(Personas.BEECHWOOD, Personas.THE_LIMES).forEach(this::learnNames);
    }

    private void learnNames(String home) {
        asManager(home, () -> program.getBean(Residents.class).at(new HomeId(organisations.get(home))))
                .forEach(one -> {
                    names.add(one.name().full());
                    names.add(one.name().formal());
                    if (one.nhs().number() != null) {
                        names.add(one.nhs().number());
                        names.add(one.nhs().words());
                    }
                });
    }

    /** Where the walk asks: what stands in the path, and whose it is. */
    record Stop(
            Map<String, String> path,
            String home,
            String practice,
            String organisation,
            boolean isThere,
            boolean knowsAll) {
        @Override
        public String toString() {
            return (home + " " + practice + " " + organisation).strip()
                    + (isThere ? "" : ", where nobody of that id lives");
        }
    }

    /** Every place that tells two people apart on this route. */
    List<Stop> stops(Route route) {
        if (route.variables().contains("resident")) {
            return Stream.concat(residents.stream(), Stream.of(inTheWrongHome()))
                    .map(stop -> known(stop, route))
                    .toList();
        }
        if (route.variables().contains("home")) {
            return Stream.of(Personas.BEECHWOOD, Personas.THE_LIMES)
                    .map(home -> known(new Stop(Map.of("home", id(home)), home, "", "", true, true), route))
                    .toList();
        }
        if (route.variables().contains("practice")) {
            return Stream.of(Personas.HOLT_PRACTICE, Personas.SHERINGHAM_PRACTICE)
                    .map(practice -> new Stop(Map.of("practice", id(practice)), "", practice, "", true, true))
                    .toList();
        }
        if (route.variables().contains("organisation")) {
            return organisations.keySet().stream()
                    .map(ods -> known(new Stop(Map.of("organisation", id(ods)), "", "", ods, true, true), route))
                    .toList();
        }
        return List.of(known(new Stop(Map.of(), "", "", "", true, true), route));
    }

    /** By which residents of the two homes are known on a page: their names and their NHS numbers. */
    Set<String> names() {
        return names;
    }

    private String id(String ods) {
        return String.valueOf(organisations.get(ods));
    }

    /** Somebody who lives at The Limes, asked for at Beechwood House. */
    private Stop inTheWrongHome() {
        Stop limes = residents.getLast();
        Map<String, String> path = new java.util.HashMap<>(limes.path());
        path.put("home", id(Personas.BEECHWOOD));
        return new Stop(path, Personas.BEECHWOOD, limes.practice(), "", false, true);
    }

    private Stop resident(String home, String practice) {
        return asManager(home, () -> {
            List<Resident> all = program.getBean(Residents.class).at(new HomeId(organisations.get(home))).stream()
                    .filter(one -> one.registration().practice() != null
                            && one.registration().practice().value().equals(organisations.get(practice)))
                    .toList();
            // of those who can be told from nobody else, one about whom there is most to see
            Resident found = Stream.concat(
                            all.stream().filter(one -> escalation(one).isPresent()), all.stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody of " + practice + " lives at " + home));
            Map<String, String> path = new java.util.HashMap<>(
                    Map.of("home", id(home), "resident", found.id().toString()));
            program.getBean(JdbcClient.class)
                    .sql("select id::text from observations.observation_set where resident_id = ? limit 1")
                    .param(found.id().value())
                    .query(String.class)
                    .optional()
                    .ifPresent(set -> path.put("set", set));
            program.getBean(JdbcClient.class)
                    .sql(
                            "select concern_id::text, id::text from observations.concern_report where resident_id = ? limit 1")
                    .param(found.id().value())
                    .query((row, number) -> Map.of("concern", row.getString(1), "report", row.getString(2)))
                    .optional()
                    .ifPresent(path::putAll);
            program.getBean(JdbcClient.class)
                    .sql("select wound_id::text, id::text from assessments.wound_look where resident_id = ? limit 1")
                    .param(found.id().value())
                    .query((row, number) -> Map.of(
                            "wound",
                            row.getString(1),
                            "kind",
                            "wound-looks",
                            "id",
                            row.getString(2),
                            "look",
                            row.getString(2)))
                    .optional()
                    .ifPresent(path::putAll);
            program.getBean(JdbcClient.class)
                    .sql("""
                            select m.topic_id::text, m.id::text, a.id::text from messages.message m
                              join messages.attachment a on a.home_id = m.home_id and a.message_id = m.id
                             where m.resident_id = ? limit 1
                            """)
                    .param(found.id().value())
                    .query((row, number) -> Map.of(
                            "topic", row.getString(1), "message", row.getString(2), "attachment", row.getString(3)))
                    .optional()
                    .ifPresent(path::putAll);
            escalation(found).ifPresent(escalation -> path.put("escalation", escalation));
            return new Stop(path, home, practice, "", true, true);
        });
    }

    private Optional<String> escalation(Resident resident) {
        return program.getBean(JdbcClient.class)
                .sql("select id::text from observations.escalation where resident_id = ? order by opened_at limit 1")
                .param(resident.id().value())
                .query(String.class)
                .optional();
    }

    private <T> T asManager(String home, java.util.function.Supplier<T> work) {
        Actor manager = program.getBean(People.class)
                .actor(new Visitors(program, Role.REGISTERED_MANAGER, home)
                        .make("Shows the ground")
                        .person())
                .orElseThrow();
        return Acting.as(
                manager, () -> program.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private static Stop known(Stop stop, Route route) {
        Map<String, String> path = new java.util.HashMap<>(stop.path());
        boolean knowsAll = path.keySet().containsAll(route.variables());
        route.variables()
                .forEach(variable -> path.putIfAbsent(variable, Ids.next().toString()));
        return new Stop(path, stop.home(), stop.practice(), stop.organisation(), stop.isThere(), knowsAll);
    }
}
