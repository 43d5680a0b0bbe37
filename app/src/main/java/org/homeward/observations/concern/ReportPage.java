package org.homeward.observations.concern;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.clinical.guide.Course;
import org.homeward.clinical.guide.Sign;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** One page of taps: what has changed about a person; what is open already, if anything is, and it joins that. */
public record ReportPage(
        Resident resident,
        ResidentBanner banner,
        Form form,
        @Nullable Concern open) implements FormPage {
    @Override
    public String title() {
        return "What has changed about " + resident.name().called() + "?";
    }

    public String path() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }

    List<Sign.Group> groups() {
        return List.of(Sign.Group.values());
    }

    String field(Sign.Group group) {
        return TypedReport.field(group);
    }

    List<Option> signs(Sign.Group group) {
        return group.signs().stream()
                .map(sign -> Option.of(sign.name(), sign.words()))
                .toList();
    }

    List<Option> worry() {
        return List.of(Option.of("yes", "Yes, I am worried"));
    }

    List<Option> courses() {
        return Stream.of(Course.values())
                .map(course -> Option.of(
                        course.name(),
                        switch (course) {
                            case WORSE -> "Worse";
                            case SAME -> "The same";
                            case BETTER -> "Better";
                        }))
                .toList();
    }
}
