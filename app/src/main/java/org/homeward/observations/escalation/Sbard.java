package org.homeward.observations.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.escalation.Raise;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.London;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.round.Readings;
import org.homeward.residents.AllergyRecord;
import org.homeward.residents.CprDecision;
import org.homeward.residents.Resident;
import org.jspecify.annotations.Nullable;

/** What to say on the telephone, filled from the record: situation, background, assessment, recommendation, decision. */
public record Sbard(List<Part> parts) {
    public Sbard {
        parts = List.copyOf(parts);
    }

    /** One letter of it. */
    public record Part(String name, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** All of it, as it is read out. */
    public String text() {
        return parts.stream()
                .map(part -> part.name() + "\n" + String.join("\n", part.lines()))
                .collect(Collectors.joining("\n\n"));
    }

    /** Who calls from where, and what the record holds: the newest set first, and the own limits that are reached. */
    record Known(
            Resident resident,
            String home,
            String caller,
            List<ObservedSet> sets,
            List<JudgedLimit> limits,
            EscalationPanel panel) {
        LocalDate today() {
            return London.day(panel.now());
        }
    }

    static Sbard of(Known known) {
        return new Sbard(List.of(
                new Part("S: Situation", situation(known)),
                new Part("B: Background", background(known.resident())),
                new Part("A: Assessment", assessment(known)),
                new Part("R: Recommendation", recommendation(known)),
                new Part("D: Decision", decision(known.panel().episode()))));
    }

    private static List<String> situation(Known known) {
        Resident person = known.resident();
        List<String> lines = new ArrayList<>();
        lines.add("I am " + known.caller() + ", calling from " + known.home() + ".");
        lines.add("It is about " + person.name().full() + ", born " + London.words(person.born()) + " ("
                + person.ageOn(known.today()) + "), NHS number " + person.nhs().words() + ", room "
                + person.bed().room() + ".");
        known.panel().episode().noticed().ifPresent(words -> lines.add("We noticed: " + words + "."));
        known.limits().forEach(limit -> lines.add(limit.signed() + "."));
        known.sets().stream().findFirst().ifPresent(set -> {
            Integer usual = set.score().usual();
            lines.add("NEWS2 is " + set.score().words() + " on scale "
                    + set.score().scale().number() + ". "
                    + (usual == null ? "What is usual is not known." : "Usual is " + usual + "."));
            lines.addAll(readings(set));
        });
        return lines;
    }

    private static List<String> readings(ObservedSet set) {
        return Stream.concat(
                        Stream.of("Measured " + London.words(set.takenAt()) + ":"),
                        Stream.of(Parameter.values())
                                .map(parameter -> parameter.words() + " "
                                        + orElse(Readings.words(set, parameter), "not measured")))
                .toList();
    }

    private static List<String> background(Resident person) {
        return List.of(
                "Their clinician: " + orNot(person.registration().namedClinician()) + ".",
                "Allergies: " + allergies(person.allergies()) + ".",
                cpr(person.cpr()),
                "Usual state of mind: " + orNot(person.flags().usualCognition()) + ".",
                "What they need to understand you: " + orNot(person.flags().communicationNeeds()) + ".",
                "Limits to care that are written down: " + orNot(person.flags().ceiling()) + ".");
    }

    private static List<String> assessment(Known known) {
        List<String> before = known.sets().stream()
                .skip(1)
                .map(set -> set.score().words() + " on " + London.words(set.takenAt()))
                .toList();
        return List.of(
                before.isEmpty()
                        ? "There are no scores before this one."
                        : "Scores before: " + String.join("; ", before) + ".",
                "I think the problem is ... or: I do not know what is wrong, but I am worried.");
    }

    private static List<String> recommendation(Known known) {
        Raise raise = known.panel().episode().running(known.panel().protocol());
        Ladder ladder = known.panel().protocol().ladder(raise.row());
        return List.of(
                "We have needed somebody since " + London.clock(raise.at()) + ".",
                ladder.answer().isZero()
                        ? "Somebody is to answer now."
                        : "Somebody is to answer by " + London.clock(raise.at().plus(ladder.answer()))
                                + ", with advice by " + London.clock(raise.at().plus(ladder.decision())) + ".",
                "Please come, or tell us what to do. By when? What do we watch for? What can we do meanwhile?");
    }

    private static List<String> decision(Episode episode) {
        List<String> advice = episode.of(Step.Kind.ADVICE).stream()
                .map(step -> London.clock(step.at()) + " " + step.by() + ": " + step.words())
                .toList();
        return advice.isEmpty()
                ? List.of("Write down: what is done, by whom, by when, when to call back. Read it back to them.")
                : advice;
    }

    private static String allergies(AllergyRecord allergies) {
        return switch (allergies.status()) {
            case RECORDED -> String.join(", ", allergies.list());
            case NONE_KNOWN -> "none known (" + allergies.fromWhom() + ")";
            case NOT_RECORDED -> "not recorded";
        };
    }

    /** It is told and silences nothing (HZ-18). */
    private static String cpr(CprDecision decision) {
        return switch (decision.decision()) {
            case FOR_CPR -> "CPR: attempt it.";
            case NOT_FOR_CPR ->
                "CPR: not for CPR. All other care goes on unless their plan says otherwise. The signed paper is here: "
                        + orNot(decision.original()) + ".";
            case NOT_RECORDED -> "CPR: no decision is recorded.";
        };
    }

    private static String orNot(@Nullable String words) {
        return orElse(words, "not recorded");
    }

    private static String orElse(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
