package org.homeward.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/** Every component in every state, for eyes and for the accessibility test; the people on it are made up. */
public record ComponentsPage() implements Page {
    @Override
    public String title() {
        return "Components";
    }

    Form known() {
        return Form.blank()
                .with("known-name", "Anna")
                .with("known-temperature", "36.8")
                .with("known-air", "oxygen")
                .with("known-signs", "quiet", "eating")
                .with("known-room", "12")
                .with("known-note", "Slept well.\nAte half of her breakfast.")
                .with("known-born", LocalDate.of(1938, 3, 3));
    }

    Form refused() {
        return Form.blank()
                .with("wrong-pulse", "9x")
                .with("wrong-born", "31")
                .with(Form.month("wrong-born"), "2")
                .refuse("wrong-pulse", "Enter the pulse as a number, for example 72")
                .refuse("wrong-password", "Enter your password")
                .refuse("wrong-note", "Write what you saw, in a few words")
                .refuse("wrong-room", "Choose a room")
                .refuse("wrong-air", "Choose air or oxygen")
                .refuse("wrong-signs", "Choose what you see, or “None of these”")
                .refuse("wrong-born", "Enter a date of birth that is a real date, for example 3 3 1938")
                .refuse("wrong-letter", "Choose the letter as a PDF or a photo");
    }

    List<Option> air() {
        return List.of(Option.of("air", "Air"), Option.of("oxygen", "Oxygen"));
    }

    List<Option> signs() {
        return List.of(
                Option.of("quiet", "More quiet or sleepy than usual").explained("Hard to wake, or talks less"),
                Option.of("eating", "Eats or drinks less"),
                Option.of("none", "None of these"));
    }

    List<Option> reasons(Content later) {
        return List.of(
                Option.of("asleep", "Asleep").opening(later),
                Option.of("refused", "They said no"),
                Option.of("other", "Another reason"));
    }

    List<Option> rooms() {
        return List.of(Option.of("3", "Room 3"), Option.of("12", "Room 12"));
    }

    List<Column> columns() {
        return List.of(Column.of("When"), Column.of("By"), Column.ofNumbers("Pulse per minute"));
    }

    List<SummaryRow> summary() {
        return List.of(
                SummaryRow.of("Name", "Anna Example").changedAt("#name"),
                SummaryRow.of("Practice", "Holt Medical Practice"));
    }

    List<TaskItem> tasks() {
        return List.of(
                new TaskItem("Staff training", "#training", null, "Done", TagColour.GREEN),
                new TaskItem("Secure mail", "#mail", "Two people need an account", "3 left", TagColour.BLUE),
                new TaskItem("Proxy ordering", null, null, "Cannot start yet", TagColour.GREY));
    }

    List<Link> path() {
        return List.of(new Link("Homes", "#homes"), new Link("Beechwood House", "#beechwood"));
    }

    List<ResidentBanner> banners() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return List.of(
                new ResidentBanner(
                        new ResidentBanner.Name("Example", "Anna", "Annie"),
                        LocalDate.of(1938, 3, 3),
                        today,
                        new ResidentBanner.NhsNumber("9990000018", null),
                        "3",
                        Allergies.recorded(List.of("penicillin", "latex")),
                        new ResidentBanner.Cpr.NotForCpr("office safe"),
                        null),
                new ResidentBanner(
                        new ResidentBanner.Name("Okafor", "Emeka", null),
                        LocalDate.of(1941, 11, 23),
                        today,
                        new ResidentBanner.NhsNumber("9990034566", "not checked"),
                        "12",
                        Allergies.noneKnown("Dr Shah, 4 Oct 2026"),
                        new ResidentBanner.Cpr.Attempt(),
                        "/assets/favicon.svg"),
                new ResidentBanner(
                        new ResidentBanner.Name("Grant", "Moira", null),
                        LocalDate.of(1944, 7, 9),
                        today,
                        new ResidentBanner.NhsNumber(null, null),
                        "4",
                        Allergies.notRecorded(),
                        new ResidentBanner.Cpr.NotForCpr(null),
                        null),
                new ResidentBanner(
                        new ResidentBanner.Name("Example", "Paul", null),
                        LocalDate.of(1944, 7, 19),
                        today,
                        new ResidentBanner.NhsNumber("9990000026", "mismatch: may be somebody else’s"),
                        "1",
                        Allergies.notRecorded(),
                        new ResidentBanner.Cpr.NotRecorded(),
                        null));
    }
}
