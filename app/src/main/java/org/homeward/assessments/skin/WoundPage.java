package org.homeward.assessments.skin;

import java.util.List;
import org.homeward.assessments.Visit;
import org.homeward.kernel.London;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** One wound: what to do, what was seen each time, and how it ended or the form that ends it. */
public record WoundPage(Visit visit, Wound wound, Form form) implements FormPage {
    @Override
    public String title() {
        return wound.title();
    }

    String path() {
        return visit.path() + "/wounds/" + wound.id();
    }

    boolean mayRecord() {
        return visit.mayRecord();
    }

    /** "Found 3 Nov 2026 at 08:05: pressure ulcer, category 2". */
    String found() {
        return "Found " + London.words(wound.foundAt()) + ": " + wound.found().words()
                + (wound.origin() == null ? "" : ". " + wound.origin());
    }

    String due() {
        return wound.dueOn().isAfter(visit.today())
                ? "Look again on " + London.words(wound.dueOn())
                : "Look again today: it was due " + London.words(wound.dueOn());
    }

    /** "12 × 8 mm, larger". */
    String size(WoundLook look) {
        return look.sizeWords()
                + wound.course(look).map(course -> ", " + course).orElse("");
    }

    /** The looks with a photo, the first and the latest of them: how it was and how it is. */
    List<WoundLook> pictured() {
        List<WoundLook> all = wound.looks().stream()
                .filter(look -> look.pictured() && look.entered().counts())
                .toList();
        return all.size() < 2 ? all : List.of(all.getLast(), all.getFirst());
    }

    String photo(WoundLook look) {
        return path() + "/looks/" + look.entered().id() + "/photo";
    }

    List<Column> columns() {
        return List.of(
                Column.of("When"),
                Column.of("What"),
                Column.of("Size"),
                Column.of("Signs of infection"),
                Column.of("Care"));
    }

    List<Option> endings() {
        return WoundChoices.endings();
    }
}
