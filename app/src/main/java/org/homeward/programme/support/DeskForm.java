package org.homeward.programme.support;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.Ids;
import org.homeward.programme.office.Topic;
import org.homeward.ui.Form;
import org.homeward.ui.Option;

/** What a session's form offers, and what stands in it before anybody types. */
final class DeskForm {
    private DeskForm() {}

    /** A new form, in the channel that was used last. */
    static Form fresh(Channel channel) {
        return Form.blank()
                .with("id", Ids.next().toString())
                .with("channel", channel.name())
                .with("minutes", "15")
                .with("again", "NONE")
                .with("raised", Raised.CALLER.name());
    }

    /** A new form about somebody who is known already. */
    static Form about(Form form, Caller caller) {
        return form.with("organisation", caller.id().toString());
    }

    /** A form that keeps what was promised at a session, or gives a booking that was missed another go. */
    static Form after(Form form, SupportSession session) {
        return about(form, session.caller())
                .with("after", session.id().toString())
                .with("topic", session.topics().stream().map(Topic::name).toArray(String[]::new))
                .with("raised", Raised.TEAM.name());
    }

    /** The form that says how a booking went. */
    static Form of(Form form, SupportSession booked) {
        return after(form, booked)
                .with("after", "")
                .with("channel", booked.channel().name())
                .with("raised", booked.raised().name())
                .with(
                        "contact",
                        booked.said().contact() == null ? "" : booked.said().contact());
    }

    /** The form once more under a new id: what was saved from its page before was another. */
    static Form again(Form form, String field) {
        return form.with("id", Ids.next().toString())
                .refuse(field, "Another one was saved from this page before. Save again to keep this one too.");
    }

    static List<Option> topics() {
        return Choices.of(Topic.class, Topic::words);
    }

    static List<Option> channels() {
        return Choices.of(Channel.class, Channel::words);
    }

    static List<Option> outcomes() {
        return Choices.of(Outcome.class, Outcome::words);
    }

    static List<Option> causes() {
        return Choices.of(Cause.class, Cause::words);
    }

    static List<Option> raised() {
        return Choices.of(Raised.class, Raised::words);
    }

    static List<Option> minutes() {
        return Stream.of("5", "10", "15", "20", "30", "45", "60", "90")
                .map(minutes -> Option.of(minutes, minutes + " min"))
                .toList();
    }

    static List<Option> again(Content day) {
        return List.of(
                Option.of("NONE", "No"),
                Option.of("WEEK", "In a week"),
                Option.of("MONTH", "In a month"),
                Option.of("DATE", "On a day").opening(day));
    }
}
