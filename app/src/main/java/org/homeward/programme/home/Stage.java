package org.homeward.programme.home;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.journey.Machines;

/** A state of a journey as people say it; also of the two journeys that have no machine and follow what others publish or name. */
public record Stage(String code, String words) {
    static final List<Stage> TOOLKIT = List.of(
            new Stage("NOT_REGISTERED", "Not published"),
            new Stage("NOT_MET", "Standards Not Met"),
            new Stage("APPROACHING", "Approaching Standards"),
            new Stage("MET", "Standards Met"),
            new Stage("EXCEEDED", "Standards Exceeded"),
            new Stage("PREVIOUS", "Previous edition"),
            new Stage("EXPIRED", "Expired"));
    static final List<Stage> CONTACT = List.of(
            new Stage("VACANT", "No registered manager"),
            new Stage("NOT_WELCOMED", "Not welcomed yet"),
            new Stage("NEW_MANAGER", "New manager"),
            new Stage("WELCOMED", "Welcomed"));

    /** In their order: the columns of a board. */
    public static List<Stage> of(Journey journey) {
        return switch (journey) {
            case DSPT -> TOOLKIT;
            case CONTACT -> CONTACT;
            default ->
                Machines.states(journey.machine()).stream()
                        .map(state -> new Stage(state.code(), state.words()))
                        .toList();
        };
    }

    static String words(List<Stage> stages, String code) {
        return Stream.of(stages)
                .flatMap(List::stream)
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
